import { RunText } from "@/components/content/run-text";
import { localeOf, type Mode } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { placeOfFact } from "@/lib/content/claims";
import type { Fact } from "@/lib/content/types/fact";
import { formatDate } from "@/lib/facts/format-date";
import { formatFact } from "@/lib/facts/format-fact";
import { hrefOf } from "@/lib/site/addresses";

type Props = { facts: Fact[]; mode: Mode };

/** The facts that rest on a source, each with its date and confidence, linked to where it is printed. */
export function SourceFacts({ facts, mode }: Props) {
  const locale = localeOf(mode);
  const t = wordsOf(locale);
  if (facts.length === 0) return <p className="not-stated">{t("Source.none")}</p>;
  return (
    <ul>
      {facts.map((fact) => {
        const place = placeOfFact(fact.id);
        const words = t("Notes.fact", { label: fact.label[locale], value: formatFact(fact, locale) });
        const text = <RunText text={words} locale={locale} />;
        const confidence = t(`Confidence.${fact.confidence}`);
        return (
          <li key={fact.id}>
            {place === undefined ? text : <a href={hrefOf(mode, place)}>{text}</a>}
            <span className="small muted block">
              {fact.asOf === undefined
                ? confidence
                : t("Source.factState", { confidence, date: formatDate(fact.asOf, locale) })}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
