import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { linkPackages } from "@/bench/sites/link-packages";
import { sectionIds, syntheticArticle, type Words } from "./synthetic-articles";

const route = `import { ArticlePage } from "@/components/pages/article-page";
import { pageContext } from "@/components/pages/page-context";
import { modeOf } from "@/i18n/mode-params";
import { localeOf } from "@/i18n/routing";
import { getArticle } from "@/lib/content/articles";
import { pageMetadata } from "@/lib/site/metadata";

export const dynamicParams = false;
export const generateStaticParams = () => SLUGS.map((article) => ({ article }));

async function describe(props) {
  const [mode, { article }] = [await modeOf(props), await props.params];
  const { text, record } = getArticle(article);
  const { title, description, prose } = text[localeOf(mode)];
  return { mode, path: \`/\${article}/\`, title, description, checked: record.checked, prose };
}
export async function generateMetadata(props) {
  const { prose: _, ...page } = await describe(props);
  return pageMetadata(page);
}
export default async function Page(props) {
  const { mode, ...page } = await describe(props);
  return <ArticlePage context={pageContext(mode, [page])} {...page} />;
}
`;

function mdx({ title, description, sections }: Words): string {
  const texts = sections.map(({ heading, paragraphs }, place) => {
    const lines = paragraphs.map((sentences) => sentences.join("\n")).join("\n\n");
    return heading === "" ? lines : `## ${heading} {/* ${sectionIds[place]} */}\n\n${lines}`;
  });
  return `---\ntitle: ${title}\ndescription: ${description}\n---\n\n${texts.join("\n\n")}\n`;
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function addArticles(copy: string, articles: number): void {
  const all = Array.from({ length: articles }, (_, number) => syntheticArticle(number));
  for (const { slug, en, zh } of all) {
    const folder = join(copy, "content", "articles", slug);
    write(join(folder, "record.yml"), "checked: 2026-11-22\n");
    write(join(folder, "en.mdx"), mdx(en));
    write(join(folder, "zh.mdx"), mdx(zh));
  }
  const slugs = JSON.stringify(all.map(({ slug }) => slug));
  // JavaScript, because nothing here is checked for types; the site's own code stays as it is.
  write(join(copy, "app", "[mode]", "[article]", "page.jsx"), route.replace("SLUGS", slugs));
  const listFile = join(copy, "lib", "content", "types", "page-records.ts");
  const list = readFileSync(listFile, "utf8");
  const longer = list.replace("articleSlugs = [", `articleSlugs = [${slugs.slice(1, -1)},`);
  if (longer === list) throw new Error("lib/content/types/page-records.ts has no articleSlugs any more");
  writeFileSync(listFile, longer);
}

/**
 * Makes a copy of this site with synthetic articles added, each with everything that a page of the
 * site gets. Packages are linked to those of the site; nothing built is copied, so a build is cold.
 */
export function makeSiteCopy(root: string, copy: string, articles: number): void {
  rmSync(copy, { recursive: true, force: true });
  const options = { cwd: root, encoding: "utf8", maxBuffer: 1e8 } as const;
  const files = execFileSync(
    "git",
    ["ls-files", "-z", "--cached", "--others", "--exclude-standard"],
    options,
  );
  for (const file of files.split("\0")) {
    const isPart = file !== "" && !/^(bench|tests|docs)\//.test(file);
    if (isPart && existsSync(join(root, file))) cpSync(join(root, file), join(copy, file));
  }
  linkPackages(root, copy);
  if (articles > 0) {
    addArticles(copy, articles);
    execFileSync("npm", ["run", "--silent", "stamp"], { cwd: copy, stdio: "inherit" });
  }
}
