import { Fragment } from "react";
import { RunText } from "@/components/content/run-text";
import { langTag, type Locale } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import type { CitationPart } from "@/lib/cite/format-citation";

type Props = { parts: CitationPart[]; language: string; isOwn: boolean; locale: Locale };

/** A citation, with the places marked that depend on the reader: the passage and the day. */
export function CitationText({ parts, language, isOwn, locale }: Props) {
  const own: Locale = language.startsWith("zh") ? "zh" : "en";
  const isForeign = own !== locale;
  // Chinese citations are full of Latin signs, addresses and names that no voice need change for.
  const read = (text: string) => (own === "en" ? <RunText text={text} locale={own} /> : text);
  return (
    <span lang={isForeign ? langTag(own) : undefined}>
      {parts.map(({ kind, text }, index) => {
        if (kind === "italic") return <i key={index}>{read(text)}</i>;
        if (kind === "address" && isOwn) {
          return (
            <span key={index} data-cite-address="">
              {text}
            </span>
          );
        }
        if (kind === "accessed") {
          return (
            <span key={index} data-cite-day="" lang={isForeign ? langTag(locale) : undefined}>
              {wordsOf(locale)("Cite.day")}
            </span>
          );
        }
        return <Fragment key={index}>{read(text)}</Fragment>;
      })}
    </span>
  );
}
