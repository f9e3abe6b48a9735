import { FactValue } from "@/components/content/fact-value";
import { PageNotesList } from "@/components/content/page-notes-list";
import { PageTerms } from "@/components/content/page-terms";
import { SectionView } from "@/components/content/prose-view";
import { Fringe } from "@/components/figure/fringe";
import { WeaveDefs } from "@/components/figure/weave-defs";
import { JsonLd } from "@/components/site/json-ld";
import { PageShell } from "@/components/site/page-shell";
import { PhrasedTitle } from "@/components/content/phrased-title";
import { localeOf, type Mode } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { getArticle } from "@/lib/content/articles";
import { listEvents } from "@/lib/content/events";
import { hrefOf } from "@/lib/site/addresses";
import { webSiteData } from "@/lib/site/structured-data";
import { HomePlan } from "./home-plan";
import { HomeZones } from "./home-zones";
import { ModelFigure } from "./model-figure";
import { pageContext } from "./page-context";

/** Milestones on the home page: the dates that a newcomer needs to place the rest. */
const milestones = [
  "tianzhu-approved",
  "demonstration-zone-plan-published",
  "cgtn-reports-model",
  "sino-german-park-opened",
  "plan-2023-published",
];

/** The start page: what the site is about in one figure, and a door for each kind of reader. */
export function HomePage({ mode }: { mode: Mode }) {
  const { text, record } = getArticle("home");
  const events = listEvents().filter((event) => milestones.includes(event.slug));
  const context = pageContext(mode, [
    { prose: text[localeOf(mode)].prose },
    { facts: events.map((event) => event.record.date) },
  ]);
  const t = wordsOf(context.locale);
  const { title, description, prose } = text[context.locale];
  const section = (id: string) => prose.sections.find((candidate) => candidate.id === id);
  const [intro, investors, journalists, n, disagree] = [
    "intro",
    "investors",
    "journalists",
    "n",
    "disagree",
  ].map(section);
  return (
    <PageShell mode={mode} path="/" checked={record.checked}>
      <JsonLd data={webSiteData({ mode, path: "/", title, description })} />
      <WeaveDefs sizes={[12]} />
      <div className="page-width">
        <div className="hero">
          <h1>
            <HomeTitle title={title} mode={mode} />
          </h1>
          {intro === undefined ? null : (
            <div className="prose">
              <SectionView section={intro} context={context} />
            </div>
          )}
        </div>
        <ModelFigure mode={mode} />
        <div className="part doors">
          {investors === undefined ? null : (
            <div className="prose">
              <SectionView section={investors} context={context} />
              <p>
                <a className="button" href={hrefOf(mode, "/zones/#comparison")}>
                  {t("Home.compare")}
                </a>{" "}
                <a className="button quiet" href={hrefOf(mode, "/zones/#map")}>
                  {t("Home.openMap")}
                </a>
              </p>
            </div>
          )}
          {journalists === undefined ? null : (
            <div className="prose">
              <SectionView section={journalists} context={context} />
              <p>
                <a className="button" href={hrefOf(mode, "/plan/tasks/")}>
                  {t("Home.browseTasks")}
                </a>{" "}
                <a className="button quiet" href={hrefOf(mode, "/sources/")}>
                  {t("Home.allSources")}
                </a>
              </p>
            </div>
          )}
        </div>
        <HomeZones mode={mode} />
        {n === undefined ? null : (
          <div className="part n-part">
            <div className="prose">
              <SectionView section={n} context={context} />
            </div>
            <Fringe
              items={[
                { label: t("Home.fringe.environment") },
                { label: t("Home.fringe.investment") },
                { label: t("Home.fringe.trade") },
                { label: t("Home.fringe.open"), href: hrefOf(mode, "/n/"), open: true },
              ]}
            />
          </div>
        )}
        <HomePlan mode={mode} />
        <section className="part" id="timeline">
          <div className="rule-head">
            <h2>{t("Home.timelineHeading")}</h2>
            <a href={hrefOf(mode, "/timeline/")}>{t("Home.timelineAll")}</a>
          </div>
          <ol className="milestones">
            {events.map((event) => (
              <li key={event.slug}>
                <b>
                  <FactValue id={event.record.date} context={context} form="month" />
                </b>
                {event.text[context.locale].title}
              </li>
            ))}
          </ol>
        </section>
        {disagree === undefined ? null : (
          <div className="part prose">
            <SectionView section={disagree} context={context} />
            <p>
              <a href={hrefOf(mode, "/discrepancies/")}>{t("Home.disagreeAll")}</a>
            </p>
          </div>
        )}
        <PageNotesList context={context} />
        <PageTerms texts={[prose]} context={context} />
      </div>
    </PageShell>
  );
}

/** The title in its three parts, one to a line where there is room. */
function HomeTitle({ title, mode }: { title: string; mode: Mode }) {
  const parts = title.split(mode === "en" ? /(?<=\.) / : /(?<=，)/);
  return parts.map((part, index) => (
    <span key={part} className="block">
      {index > 0 && mode === "en" ? " " : ""}
      <PhrasedTitle text={part} locale={localeOf(mode)} />
    </span>
  ));
}
