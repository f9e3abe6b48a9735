import { expect, test as base } from "@playwright/test";
import { watchContext } from "./watch-context";

/** Playwright's test; it fails on anything that the browser complains of and on any request to another origin. */
export const test = base.extend({
  context: async ({ context, baseURL }, provide) => {
    const listFaults = watchContext(context, new URL(baseURL ?? "").origin);
    await provide(context);
    expect(listFaults(), "what the browser complains of").toEqual([]);
  },
});

export { expect };
