import type { ContentPage } from "@/bench/content/read-built-pages";
import { limitStyle } from "./limit-site";
import type { Files } from "./write-files";

/** What a page needs; the routes read one such file for each page while they are built. */
const contentOf = ({ title, description, blocks }: ContentPage) =>
  JSON.stringify({ title, description, html: blocks.map(({ html }) => html).join("\n") });

const layout = `import "./style.css";
export const dynamicParams = false;
export function generateStaticParams() {
  return [{ mode: "en" }, { mode: "zh" }];
}
export default async function Layout({ children, params }) {
  const { mode } = await params;
  return <html lang={mode === "zh" ? "zh-Hans" : "en"}><body>{children}</body></html>;
}
`;

const page = `import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
const folder = (mode) => join(process.cwd(), "pages-of", mode);
const read = async (params) => {
  const { mode, path = [] } = await params;
  return JSON.parse(readFileSync(join(folder(mode), [...path, "page.json"].join("/")), "utf8"));
};
export const dynamicParams = false;
export function generateStaticParams({ params: { mode } }) {
  return readdirSync(folder(mode), { recursive: true })
    .filter((file) => file.endsWith("page.json"))
    .map((file) => ({ path: file.split("/").slice(0, -1) }));
}
export async function generateMetadata({ params }) {
  const { title, description } = await read(params);
  return { title, description };
}
export default async function Page({ params }) {
  const { title, html } = await read(params);
  return <main><h1>{title}</h1><div dangerouslySetInnerHTML={{ __html: html }} /></main>;
}
`;

const config = `export default {
  output: "export", trailingSlash: true, images: { unoptimized: true }, poweredByHeader: false,
  // Without it, Next looks for the project in the folders above.
  turbopack: { root: import.meta.dirname },
};
`;

/**
 * The bare export of Next: its newest form of routes, the same text, nothing added.
 *
 * The text stands in the page as a string, which is the cheapest that Next can do with it.
 */
export function nextFiles(pages: readonly ContentPage[], icon: Uint8Array): Files {
  return {
    "package.json": JSON.stringify({ name: "bare-next", private: true, type: "module" }),
    "next.config.mjs": config,
    "app/[mode]/layout.jsx": layout,
    "app/[mode]/style.css": limitStyle,
    "app/[mode]/icon.svg": icon,
    "app/[mode]/[[...path]]/page.jsx": page,
    ...Object.fromEntries(pages.map((each) => [`pages-of/${each.path}page.json`, contentOf(each)])),
  };
}
