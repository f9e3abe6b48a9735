import { RunText } from "@/components/content/run-text";
import { langTag, type Locale } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import type { CitationPart } from "@/lib/cite/format-citation";

type Props = { parts: CitationPart[]; language: string; isOwn: boolean; locale: Locale };

/** A citation, with the places marked that depend on the reader: the passage and the day. */
export function CitationText({ parts, language, isOwn, locale }: Props) {
  const isForeign = !language.startsWith(langTag(locale).slice(0, 2));
  return (
    <span lang={isForeign ? language : undefined}>
      {parts.map(({ kind, text }, index) => {
        if (kind === "italic") return <i key={index}>{text}</i>;
        if (kind === "address" && isOwn) {
          return (
            <span key={index} data-cite-address="">
              {text}
            </span>
          );
        }
        if (kind === "accessed") {
          return (
            <span key={index} data-cite-day="">
              {wordsOf(locale)("Cite.day")}
            </span>
          );
        }
        // Chinese citations are full of Latin signs, addresses and names that no voice need change for.
        return locale === "en" && !isForeign ? <RunText key={index} text={text} locale={locale} /> : text;
      })}
    </span>
  );
}
