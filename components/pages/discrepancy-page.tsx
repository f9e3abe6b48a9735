import { FactValue } from "@/components/content/fact-value";
import { Inlines } from "@/components/content/inline";
import { NoteMark } from "@/components/content/note-mark";
import { PageNotesList } from "@/components/content/page-notes-list";
import { PageTerms } from "@/components/content/page-terms";
import { SectionView } from "@/components/content/prose-view";
import { RunText } from "@/components/content/run-text";
import { JsonLd } from "@/components/site/json-ld";
import { PageHead } from "@/components/site/page-head";
import { PageShell } from "@/components/site/page-shell";
import { localeOf, type Mode } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import type { Discrepancy } from "@/lib/content/discrepancies";
import { getFact } from "@/lib/content/facts";
import { getSource } from "@/lib/content/sources";
import { formatDate } from "@/lib/facts/format-date";
import { parseFieldText } from "@/lib/prose/parse-prose";
import { hrefOf, pathOf } from "@/lib/site/addresses";
import { articleData } from "@/lib/site/structured-data";
import { pageContext } from "./page-context";

/** One disagreement: who says what, when; what each measures; what this site prints and why. */
export function DiscrepancyPage({ mode, discrepancy }: { mode: Mode; discrepancy: Discrepancy }) {
  const path = pathOf("discrepancies", discrepancy.slug);
  const { record, text } = discrepancy;
  const { title, description, prose, says, prints } = text[localeOf(mode)];
  const said = says.map((words) => parseFieldText(words).inlines);
  const printed = parseFieldText(prints).inlines;
  const [lead, ...rest] = prose.sections;
  const context = pageContext(mode, [
    { prose: { sections: lead === undefined ? [] : [lead] } },
    ...record.versions.flatMap(({ source }, index) => [
      { inlines: said[index] ?? [] },
      { sources: [source] },
    ]),
    { inlines: printed },
    { facts: record.facts },
    { prose: { sections: rest } },
  ]);
  const { locale } = context;
  const t = wordsOf(locale);
  return (
    <PageShell mode={mode} path={path} checked={record.checked}>
      <JsonLd data={articleData({ mode, path, title, description, checked: record.checked })} />
      <PageHead
        mode={mode}
        trail={[{ label: t("Nav.discrepancies"), path: "/discrepancies/" }]}
        title={title}
        isPlain
      />
      <div className="page-width">
        <div className="prose mt-8">
          {lead === undefined ? null : <SectionView section={lead} context={context} />}
        </div>
        <section className="part" id="says">
          <h2 className="text-h3">{t("Discrepancy.saysHeading")}</h2>
          <ul className="said">
            {record.versions.map(({ source }, index) => {
              const { publisher, published } = getSource(source);
              return (
                <li key={`${source}-${index}`} id={`says-${index + 1}`}>
                  <p className="small muted">
                    <a href={hrefOf(mode, pathOf("source", source))}>
                      <RunText text={publisher[locale]} locale={locale} />
                    </a>
                    {locale === "en" ? ", " : "，"}
                    {published === undefined ? (
                      t("Source.undated")
                    ) : (
                      <time dateTime={published}>{formatDate(published, locale)}</time>
                    )}
                  </p>
                  <p>
                    <Inlines inlines={said[index] ?? []} context={context} />
                    <NoteMark number={context.notes.ofSources([source])} locale={locale} />
                  </p>
                </li>
              );
            })}
            <li id="prints" className="prints">
              <h3>{t("Discrepancy.printsHeading")}</h3>
              <p>
                <Inlines inlines={printed} context={context} />
              </p>
            </li>
          </ul>
        </section>
        <div className="prose part">
          {rest.map((section) => (
            <SectionView key={section.id} section={section} context={context} />
          ))}
        </div>
        {record.facts.length === 0 ? null : (
          <section className="part prose" id="facts">
            <h2>{t("Discrepancy.factsHeading")}</h2>
            <table>
              <tbody>
                {record.facts.map((id) => (
                  <tr key={id} id={`facts-${id}`}>
                    <th scope="row">
                      <RunText text={getFact(id).label[locale]} locale={locale} />
                    </th>
                    <td>
                      <FactValue id={id} context={context} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        )}
        <PageNotesList context={context} />
        <PageTerms texts={[prose]} context={context} />
      </div>
    </PageShell>
  );
}
