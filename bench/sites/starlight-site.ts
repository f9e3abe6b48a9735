import type { Block } from "@/bench/content/page-content";
import type { ContentPage } from "@/bench/content/read-built-pages";
import { mainPages } from "@/lib/site/navigation";
import type { Files } from "./write-files";

// The entries of this site's own header: listing every page beside every page would double their weight.
const sidebar = mainPages.map(({ key, path }) => ({ label: key, link: path }));

// Astro builds what is named here together with the site; the packages lie in bench/node_modules.
const manifest = {
  name: "starlight",
  private: true,
  type: "module",
  dependencies: { astro: "*", "@astrojs/starlight": "*" },
};

const config = `import { defineConfig } from "astro/config";
import starlight from "@astrojs/starlight";
export default defineConfig({
  trailingSlash: "always",
  telemetry: false,
  integrations: [starlight({
    title: "3+7+N",
    favicon: "/icon.svg",
    defaultLocale: "en",
    locales: { en: { label: "English", lang: "en" }, zh: { label: "中文", lang: "zh-CN" } },
    sidebar: ${JSON.stringify(sidebar)},
  })],
});
`;

const collections = `import { defineCollection } from "astro:content";
import { docsLoader } from "@astrojs/starlight/loaders";
import { docsSchema } from "@astrojs/starlight/schema";
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

const stripTags = (html: string) => html.replace(/<[^>]+>/g, "");

/** Headings as Markdown, so that Starlight lists them beside the text; the rest is HTML, which Markdown lets through. */
function markdownOf({ tag, html }: Block): string {
  const level = /^h([2-6])$/.exec(tag)?.[1];
  return level === undefined ? html : `${"#".repeat(Number(level))} ${stripTags(html)}`;
}

function document({ title, description, blocks }: ContentPage): string {
  const front = `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(description)}\n---\n`;
  return `${front}\n${blocks.map(markdownOf).join("\n\n")}\n`;
}

/** Astro Starlight as it comes, with both languages and its own search. */
export function starlightFiles(pages: readonly ContentPage[], icon: Uint8Array): Files {
  return {
    "package.json": JSON.stringify(manifest),
    "astro.config.mjs": config,
    "src/content.config.ts": collections,
    "public/icon.svg": icon,
    ...Object.fromEntries(pages.map((page) => [`src/content/docs/${page.path}index.md`, document(page)])),
  };
}
