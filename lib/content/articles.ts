import { allArticlesRecords } from "contentlayer/generated";
import { bySlug, ContentError, loadCollection } from "./load-collection";
import { articleSchema, type ArticleSlug } from "./types/page-records";
import { textSchemas } from "./types/text";

const find = bySlug(loadCollection(allArticlesRecords, articleSchema, textSchemas.articles));

export type Article = NonNullable<ReturnType<typeof find>>;

/** The text of a page that is one of a kind. The content check proves that each of them exists. */
export function getArticle(slug: ArticleSlug): Article {
  const article = find(slug);
  if (article === undefined) throw new ContentError(`content/articles/${slug} is missing`);
  return article;
}
