import { RunText } from "@/components/content/run-text";
import { wordsOf } from "@/i18n/words";
import { getSource } from "@/lib/content/sources";
import { formatDate } from "@/lib/facts/format-date";
import { hrefOf, pathOf } from "@/lib/site/addresses";
import type { ProseContext } from "./prose-context";

type Props = { id: string; context: ProseContext; at?: string };

/** A source in one line: its page here, publisher, date and kind. */
export function SourceLine({ id, context }: Props) {
  const { locale, mode } = context;
  const t = wordsOf(locale);
  const source = getSource(id);
  const date = source.published === undefined ? t("Source.undated") : formatDate(source.published, locale);
  return (
    <>
      <a href={hrefOf(mode, pathOf("source", id))}>
        <RunText text={source.titles[locale]} locale={locale} />
      </a>
      {locale === "en" ? ", " : "，"}
      <RunText text={source.publisher[locale]} locale={locale} />
      {locale === "en" ? ", " : "，"}
      {date}
      {locale === "en" ? ", " : "，"}
      {t(`Tier.${source.tier}`)}
    </>
  );
}
