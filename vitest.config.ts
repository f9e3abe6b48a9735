import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));

type Options = { globalSetup?: string[]; testTimeout?: number; fileParallelism?: boolean };

// Files share their modules, which halves the time: a test that mocks or reloads one puts it back afterwards.
const project = (name: string, options: Options = {}) => ({
  extends: true as const,
  test: { name, include: [`tests/${name}/**/*.test.{ts,tsx}`], isolate: false, ...options },
});

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@\//, replacement: root },
      { find: /^contentlayer\/generated$/, replacement: `${root}.contentlayer/generated/index.mjs` },
    ],
  },
  test: {
    environment: "node",
    allowOnly: false,
    // By itself it leaves one processor of two idle.
    maxWorkers: "100%",
    projects: [
      // ESLint and esbuild take seconds on a loaded machine.
      project("unit", { testTimeout: 60_000 }),
      project("content", { testTimeout: 120_000 }),
      // The built site: `npm run build` comes first.
      project("site", { globalSetup: ["tests/site/require-built-site.ts"], testTimeout: 120_000 }),
      // The built site under load and faults: `npm run test:long`. One file at a time, since each fills the machine.
      project("long", {
        globalSetup: ["tests/site/require-built-site.ts"],
        testTimeout: 240_000,
        fileParallelism: false,
      }),
    ],
  },
});
