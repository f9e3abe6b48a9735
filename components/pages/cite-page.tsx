import type { Mode } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { citationStyles } from "@/lib/cite/citation-engine";
import { ArticlePage } from "./article-page";
import { articleProps } from "./article-props";

/** How to cite this site, and which editions of the styles are used. */
export function CitePage({ mode }: { mode: Mode }) {
  const article = articleProps(mode, "cite");
  const t = wordsOf(article.context.locale);
  return (
    <ArticlePage {...article}>
      <section className="part prose" id="styles">
        <h2 className="plain-title">{t("Cite.styles")}</h2>
        <table>
          <tbody>
            {citationStyles.map((style) => (
              <tr key={style} id={`styles-${style}`}>
                <th scope="row">{t(`Cite.style.${style}`)}</th>
                <td>{t(`Cite.styleNote.${style}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p>{t("Cite.styleLanguage")}</p>
      </section>
    </ArticlePage>
  );
}
