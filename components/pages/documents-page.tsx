import { FactValue } from "@/components/content/fact-value";
import { RunText } from "@/components/content/run-text";
import type { Mode } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { documentLabel } from "@/lib/content/document-number";
import { listDocuments } from "@/lib/content/documents";
import { hrefOf, pathOf } from "@/lib/site/addresses";
import { ArticlePage } from "./article-page";
import { articleProps } from "./article-props";
import { leadingDate } from "./plan-page";

/** The governing documents, oldest first. */
export function DocumentsPage({ mode }: { mode: Mode }) {
  const documents = listDocuments();
  const dates = { facts: documents.flatMap((document) => leadingDate(document) ?? []) };
  const article = articleProps(mode, "documents", (text) => [text, dates]);
  const { context } = article;
  const t = wordsOf(context.locale);
  return (
    <ArticlePage {...article}>
      <ol className="part record-list">
        {documents.map((document) => {
          const date = leadingDate(document);
          return (
            <li key={document.slug} id={`document-${document.slug}`}>
              <h2>
                <a href={hrefOf(mode, pathOf("documents", document.slug))}>
                  {document.text[context.locale].title}
                </a>
              </h2>
              <p className="small muted">
                <RunText text={documentLabel(document.slug, context.locale)} locale={context.locale} />
                {" · "}
                {t(`Documents.kind.${document.record.kind}`)}
                {date === undefined ? null : (
                  <>
                    {" · "}
                    <FactValue id={date} context={context} />
                  </>
                )}
              </p>
              <p>{document.text[context.locale].description}</p>
            </li>
          );
        })}
      </ol>
    </ArticlePage>
  );
}
