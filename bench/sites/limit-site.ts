import type { ContentPage } from "@/bench/content/read-built-pages";
import { escapeMarkup } from "@/lib/site/escape-markup";
import type { Files } from "./write-files";

/** As much style as a text needs to be read, and to meet the size of targets. */
export const limitStyle = `body{max-width:44rem;margin:auto;padding:1rem;font:1.0625rem/1.6 system-ui,sans-serif}
table{border-collapse:collapse;display:block;overflow-x:auto}th,td{border:1px solid;padding:.25rem .5rem;text-align:left}
li{margin:.25rem 0}a{display:inline-block;min-height:24px}
`;

function limitPage({ language, title, description, blocks }: ContentPage): string {
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeMarkup(title)}</title><meta name="description" content="${escapeMarkup(description)}"><link rel="stylesheet" href="/style.css"><link rel="icon" href="/icon.svg"></head><body><main><h1>${escapeMarkup(title)}</h1>${blocks.map(({ html }) => html).join("\n")}</main></body></html>\n`;
}

/** Hand-written HTML with one small style sheet: nothing can be lighter and still say the same. */
export function limitFiles(pages: readonly ContentPage[], icon: Uint8Array): Files {
  return {
    "style.css": limitStyle,
    "icon.svg": icon,
    ...Object.fromEntries(pages.map((page) => [`${page.path}index.html`, limitPage(page)])),
  };
}
