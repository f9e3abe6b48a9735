// Serves the built site as it would be in production: the last part of npm start.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { createSiteServer } from "@/lib/server/create-site-server";
import { siteConfig } from "@/lib/site/site-config";
import { repositoryRoot } from "./setup/repository-root.mjs";

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

const directory = join(repositoryRoot, "out");
const port = Number(process.env.PORT || 3000);
const { basePath } = siteConfig;

if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  fail(`PORT: expected a number from 0 to 65535, found "${process.env.PORT}"`);
}
if (!existsSync(join(directory, "index.html"))) fail("out/ is missing or not finished: run npm run build");

const server = createSiteServer({ directory, basePath });

server.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EADDRINUSE")
    fail(`Port ${port} is taken: choose another, e.g. PORT=${port + 1} npm start`);
  if (error.code === "EACCES") fail(`Port ${port} is not allowed: choose one from 1024 on, e.g. PORT=3000`);
  throw error;
});

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    server.close();
    server.closeIdleConnections();
    // A download still running gets a moment to end.
    setTimeout(() => server.closeAllConnections(), 2_000).unref();
  });
}

server.listen(port, () => {
  const address = server.address();
  const bound = typeof address === "object" && address !== null ? address.port : port;
  console.log(`Serving the site on http://localhost:${bound}${basePath}/ (stop with Ctrl+C)`);
});
