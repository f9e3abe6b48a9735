import { localeOf, type Mode } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { citationStyles } from "@/lib/cite/citation-engine";
import { getArticle } from "@/lib/content/articles";
import { ArticlePage } from "./article-page";
import { pageContext } from "./page-context";

/** How to cite this site, and which editions of the styles are used. */
export function CitePage({ mode }: { mode: Mode }) {
  const { text, record } = getArticle("cite");
  const { title, description, prose } = text[localeOf(mode)];
  const context = pageContext(mode, [{ prose }]);
  const t = wordsOf(context.locale);
  return (
    <ArticlePage
      context={context}
      path="/cite/"
      title={title}
      description={description}
      checked={record.checked}
      prose={prose}
    >
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
