import { defineConfig, devices } from "@playwright/test";
import { siteConfig } from "@/lib/site/site-config";
import { briefOptions } from "@/scripts/setup/chromium-options.mjs";

// npm test chooses a free port; this one is for running Playwright alone.
const port = Number(process.env.E2E_PORT ?? 4173);
const address = `http://localhost:${port}${siteConfig.basePath}/`;

/**
 * Browser tests on the built site, served as in production: readers' journeys, which npm test runs, and
 * what takes minutes, which npm run test:long runs.
 */
export default defineConfig({
  projects: [
    { name: "e2e", testDir: "tests/e2e" },
    { name: "e2e-long", testDir: "tests/e2e-long" },
    // The pictures are of Chromium on Linux with its fonts: no name of a system in their paths.
    { name: "visual", testDir: "tests/visual", snapshotPathTemplate: "{testDir}/pictures/{arg}{ext}" },
  ],
  outputDir: ".cache/e2e",
  forbidOnly: true,
  // A loaded machine may fail a browser test from outside; what fails twice is a fault. The report names both.
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  fullyParallel: true,
  workers: 2,
  reporter: "list",
  use: {
    ...devices["Desktop Chrome"],
    baseURL: address,
    launchOptions: briefOptions,
    screenshot: "only-on-failure",
  },
  webServer: {
    command: "node --import tsx scripts/serve.ts",
    env: { PORT: String(port) },
    url: address,
    reuseExistingServer: false,
    gracefulShutdown: { signal: "SIGTERM", timeout: 5_000 },
  },
});
