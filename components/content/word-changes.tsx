import { Fragment } from "react";
import { langTag, type Locale } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { wordDifference } from "@/lib/history/word-difference";
import { RunText } from "./run-text";

type Props = { locale: Locale; was: string | undefined; now: string | undefined };

/**
 * A wording with what was taken away and added. Lines tell them apart without colour, and words that
 * only a screen reader reads tell where each begins and ends: not every one announces `del` and `ins`.
 */
export function WordChanges({ locale, was = "", now = "" }: Props) {
  const t = wordsOf(locale);
  return (
    <p lang={langTag(locale)} className="word-changes">
      {wordDifference(was, now, locale).map(({ text, kind }, index) => {
        const words = <RunText text={text} locale={locale} />;
        if (kind === "same") return <Fragment key={index}>{words}</Fragment>;
        const Tag = kind === "added" ? "ins" : "del";
        return (
          <Tag key={index}>
            <span className="sr-only">{t(kind === "added" ? "History.inserted" : "History.deleted")} </span>
            {words}
            <span className="sr-only">{t("History.end")}</span>
          </Tag>
        );
      })}
      {was === now && was !== "" ? <span className="small muted block">{t("History.same")}</span> : null}
    </p>
  );
}
