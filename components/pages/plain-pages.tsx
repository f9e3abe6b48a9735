/** Pages whose substance is their text: the model, N, about, and accessibility. */
import { WeaveDefs } from "@/components/figure/weave-defs";
import { localeOf, type Mode } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import type { Goal } from "@/lib/content/goals";
import { formatDate } from "@/lib/facts/format-date";
import { pathOf } from "@/lib/site/addresses";
import { siteConfig } from "@/lib/site/site-config";
import { ArticlePage } from "./article-page";
import { articleProps } from "./article-props";
import { ModelFigure } from "./model-figure";
import { PackageList } from "./package-list";
import { pageContext } from "./page-context";

/** What 3, 7 and N mean, and the frames around them. */
export function ModelPage({ mode }: { mode: Mode }) {
  const article = articleProps(mode, "model");
  return (
    <ArticlePage
      {...article}
      head={
        <>
          <WeaveDefs sizes={[12]} />
          <div className="page-width">
            <ModelFigure mode={mode} />
          </div>
        </>
      }
    />
  );
}

/** What N stands for: both readings. */
export function GoalPage({ mode, goal }: { mode: Mode; goal: Goal }) {
  const { title, description, prose } = goal.text[localeOf(mode)];
  const context = pageContext(mode, [{ prose }]);
  return (
    <ArticlePage
      context={context}
      path={pathOf("goals", goal.slug)}
      current="n"
      title={title}
      description={description}
      checked={goal.record.checked}
      prose={prose}
    />
  );
}

/** Who, how, and under which terms; what the copy has not set is printed as not set. */
export function AboutPage({ mode }: { mode: Mode }) {
  const article = articleProps(mode, "about");
  const t = wordsOf(article.context.locale);
  const settings = [
    { name: t("About.operator"), value: siteConfig.operator },
    { name: t("About.contact"), value: siteConfig.contact },
    {
      name: t("About.origin"),
      value: siteConfig.isPublic ? siteConfig.origin + siteConfig.basePath : undefined,
    },
    { name: t("About.mapApproval"), value: siteConfig.mapApproval },
  ];
  return (
    <ArticlePage {...article}>
      <section className="part prose" id="copy">
        <h2>{t("About.copyHeading")}</h2>
        <table>
          <tbody>
            {settings.map(({ name, value }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{value ?? <span className="not-stated">{t("About.notSet")}</span>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <PackageList locale={article.context.locale} />
    </ArticlePage>
  );
}

/** The statement on accessibility, with its day. */
export function AccessibilityPage({ mode }: { mode: Mode }) {
  const article = articleProps(mode, "accessibility");
  const { locale } = article.context;
  return (
    <ArticlePage {...article}>
      <div className="prose">
        <p id="day">{wordsOf(locale)("Accessibility.day", { date: formatDate(article.checked, locale) })}</p>
      </div>
    </ArticlePage>
  );
}
