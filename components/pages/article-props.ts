import type { ProseContext } from "@/components/content/prose-context";
import { localeOf, type Mode } from "@/i18n/routing";
import { getArticle } from "@/lib/content/articles";
import type { ArticleSlug } from "@/lib/content/types/page-records";
import type { Cited } from "@/lib/notes/page-notes";
import type { Prose } from "@/lib/prose/prose-types";
import { pathOf } from "@/lib/site/addresses";
import { pageContext } from "./page-context";

/** An article in one mode, as `ArticlePage` and structured data take it. */
export type ArticleProps = {
  mode: Mode;
  context: ProseContext;
  /** Address without mode. */
  path: string;
  title: string;
  description: string;
  checked: string;
  prose: Prose;
};

/**
 * Reads an article for its page.
 *
 * @param cited all that the page prints, in order, where it prints more than the text of the article
 */
export function articleProps(
  mode: Mode,
  slug: ArticleSlug,
  cited: (text: Cited) => Cited[] = (text) => [text],
): ArticleProps {
  const { text, record } = getArticle(slug);
  const { title, description, prose } = text[localeOf(mode)];
  return {
    mode,
    context: pageContext(mode, cited({ prose })),
    path: pathOf("articles", slug),
    title,
    description,
    checked: record.checked,
    prose,
  };
}
