import type { BrowserContext } from "@playwright/test";

type Fault = { address: string; text: string };

/**
 * Notes what a browser complains of: errors of the console and of scripts, and requests to other
 * origins. That the browser calls a page's own address missing is no fault, only a missing part is.
 *
 * @returns the faults so far, each with the page on which it came
 */
export function watchContext(context: BrowserContext, origin: string): () => string[] {
  const faults: Fault[] = [];
  const missingPages = new Set<string>();

  context.on("console", (message) => {
    if (message.type() !== "error") return;
    faults.push({ address: message.location().url, text: message.text() });
  });
  context.on("weberror", (webError) => {
    faults.push({ address: webError.page()?.url() ?? "", text: webError.error().message });
  });
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== origin) {
      faults.push({ address: request.frame().url(), text: `asks for ${url.href}` });
    }
  });
  context.on("response", (response) => {
    if (response.status() === 404 && response.request().isNavigationRequest()) {
      missingPages.add(response.url());
    }
  });

  return () =>
    faults
      .filter(({ address, text }) => !(missingPages.has(address.replace(/#.*/, "")) && text.includes("404")))
      .map(({ address, text }) => `${address}: ${text}`);
}
