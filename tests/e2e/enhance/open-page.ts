import type { Page } from "@playwright/test";
import { bundleScripts } from "@/lib/finish/bundle-scripts";
import { headersFor } from "@/lib/site/headers";

const scripts = bundleScripts(process.cwd());
const origin = "http://localhost:4999";

async function contentOf(path: string, body: string) {
  const script = (await scripts).find(({ file }) => path === `/assets/${file}`);
  if (script !== undefined) return { body: Buffer.from(script.bytes), contentType: "text/javascript" };
  const links = (await scripts)
    .filter(({ isLazy }) => !isLazy)
    .map(({ name, file }) =>
      name === "enhance"
        ? `<script type="module" src="/assets/${file}"></script>`
        : `<script src="/assets/${file}"></script>`,
    );
  const html = `<!DOCTYPE html><html lang="en"><title>Page</title>${links.join("")}<body>${body}</body></html>`;
  return { body: html, contentType: "text/html; charset=utf-8" };
}

/**
 * Opens a page of our own making with the site's scripts under the site's headers, at every address
 * of a host that does not exist. It shows one behaviour without the pages that use it.
 *
 * @returns the errors of its console, as they come
 */
export async function openPage(page: Page, address: string, body: string): Promise<string[]> {
  const errors: string[] = [];
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("pageerror", (error) => errors.push(error.message));
  await page.route(`${origin}/**`, async (route) => {
    const path = new URL(route.request().url()).pathname;
    await route.fulfill({ ...(await contentOf(path, body)), headers: headersFor(path) });
  });
  await page.goto(`${origin}${address}`);
  return errors;
}
