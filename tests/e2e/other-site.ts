import { createServer } from "node:http";
import { test as base } from "@playwright/test";
import { listen } from "@/lib/server/listen";

/** Shows a page of our own making, by its body, as somebody else's site would: from another origin. */
type ShowElsewhere = (body: string) => Promise<void>;

type Fixtures = {
  showElsewhere: ShowElsewhere;
  /** What the browser complains of, as it comes. */
  complaints: string[];
};

/** Playwright's test with another site beside ours. */
export const test = base.extend<Fixtures>({
  complaints: async ({ context }, provide) => {
    const complaints: string[] = [];
    context.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    context.on("weberror", (webError) => complaints.push(webError.error().message));
    await provide(complaints);
  },

  showElsewhere: async ({ page }, provide) => {
    let body = "";
    const server = createServer((_, response) => {
      response.setHeader("content-type", "text/html; charset=utf-8");
      response.end(
        `<!DOCTYPE html><html lang="en"><title>Elsewhere</title><link rel="icon" href="data:,"><body>${body}`,
      );
    });
    const { address, close } = await listen(server);
    await provide(async (next) => {
      body = next;
      await page.goto(`${address}/`);
    });
    await close();
  },
});
