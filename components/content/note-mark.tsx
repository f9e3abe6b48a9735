import type { Locale } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";

type Props = { number: number | undefined; locale: Locale };

/** The small number after a figure: opens its note on the spot, without scripts. */
export function NoteMark({ number, locale }: Props) {
  if (number === undefined) return null;
  return (
    <sup className="mark">
      <button
        type="button"
        popoverTarget={`pop-${number}`}
        aria-label={wordsOf(locale)("Notes.open", { number })}
      >
        {number}
      </button>
    </sup>
  );
}
