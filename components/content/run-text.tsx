import { languageRuns } from "@/lib/prose/language-runs";
import type { Locale } from "@/i18n/routing";

type Props = { text: string; locale: Locale };

/** Text in one language, with `lang` on every run of the other. */
export function RunText({ text, locale }: Props) {
  return languageRuns(text, locale).map((run, index) =>
    run.lang === undefined ? (
      run.text
    ) : (
      <span key={index} lang={run.lang}>
        {run.text}
      </span>
    ),
  );
}
