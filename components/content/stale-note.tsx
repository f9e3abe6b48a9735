import type { Locale } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { formatDate } from "@/lib/facts/format-date";
import type { StaleMark } from "@/lib/prose/prose-types";
import { RunText } from "./run-text";

type Props = { mark: StaleMark | undefined; locale: Locale };

/** Says below a passage that one language does not follow the other yet, since when, and why. Without a mark, nothing. */
export function StaleNote({ mark, locale }: Props) {
  if (mark === undefined) return null;
  const key = mark.behind === locale ? "Stale.own" : "Stale.other";
  const text = wordsOf(locale)(key, { date: formatDate(mark.since, locale), why: mark.why[locale] });
  return (
    <p className="stale-note">
      <RunText text={text} locale={locale} />
    </p>
  );
}
