import type { ReactNode } from "react";
import { FactCode } from "@/components/embed/fact-code";
import { RunText } from "@/components/content/run-text";
import type { Locale } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { getEmbedItem } from "@/lib/content/embed-items";
import { usesOfFact } from "@/lib/content/fact-uses";
import { getSource } from "@/lib/content/sources";
import type { Fact } from "@/lib/content/types/fact";
import { formatDate } from "@/lib/facts/format-date";
import { formatFact } from "@/lib/facts/format-fact";
import { hrefOf, pathOf } from "@/lib/site/addresses";

type Props = { fact: Fact; locale: Locale };

/** What the record says, field by field. */
function rowsOf(fact: Fact, locale: Locale): [string, ReactNode][] {
  const t = wordsOf(locale);
  const text = (words: string | undefined) =>
    words === undefined ? (
      <span className="not-stated">{t("Identifier.notStated")}</span>
    ) : (
      <RunText text={words} locale={locale} />
    );
  return [
    [t("Identifier.value"), text(formatFact(fact, locale))],
    [t("Identifier.unit"), text(t(`Identifier.unitName.${fact.unit}`))],
    [t("Identifier.asOf"), text(fact.asOf === undefined ? undefined : formatDate(fact.asOf, locale))],
    [t("Identifier.perimeter"), text(fact.perimeter?.[locale])],
    [t("Identifier.confidence"), t(`Confidence.${fact.confidence}`)],
    ...(fact.note === undefined
      ? []
      : [[t("Notes.remark"), text(fact.note[locale])] satisfies [string, ReactNode]]),
  ];
}

/** All that is recorded of a fact, in one language, the pages that print it, and the code of its card. */
export function FactRecord({ fact, locale }: Props) {
  const t = wordsOf(locale);
  const pages = usesOfFact(fact.id);
  const item = getEmbedItem("fact", fact.id);
  return (
    <>
      <h3 className="mt-6">{t("Identifier.factName")}</h3>
      <dl className="meta wide mt-2">
        {rowsOf(fact, locale).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <h3 className="mt-6">{t("Identifier.sources")}</h3>
      <LinkList
        locale={locale}
        links={fact.sources.map(({ id, at }) => ({
          path: pathOf("source", id),
          label: getSource(id).titles[locale],
          kind: t(`Tier.${getSource(id).tier}`),
          remark: at,
        }))}
      />
      <h3 className="mt-6">{t("Identifier.printed")}</h3>
      {pages.length === 0 ? (
        <p className="not-stated">{t("Identifier.none")}</p>
      ) : (
        <LinkList locale={locale} links={pages.map(({ path, title }) => ({ path, label: title[locale] }))} />
      )}
      {item === undefined ? null : (
        <>
          <h3 className="mt-6">{t("Embed.here")}</h3>
          <FactCode item={item} locale={locale} />
        </>
      )}
    </>
  );
}

type Link = { path: string; label: string; kind?: string; remark?: string };

function LinkList({ locale, links }: { locale: Locale; links: Link[] }) {
  return (
    <ul className="prose">
      {links.map(({ path, label, kind, remark }) => (
        <li key={path}>
          <a href={hrefOf(locale, path)}>
            <RunText text={label} locale={locale} />
          </a>
          {kind === undefined ? null : `${locale === "en" ? ", " : "，"}${kind}`}
          {/* Where in the source it stands is noted in English for both languages. */}
          {remark === undefined ? null : <span lang="en"> ({remark})</span>}
        </li>
      ))}
    </ul>
  );
}
