import { existsSync } from "node:fs";

/** These tests read the built site; without it they must not look as if they had passed. */
export default function requireBuiltSite(): void {
  if (!existsSync("out/index.html")) throw new Error("out/ is missing: run npm run build first");
}
