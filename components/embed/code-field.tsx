import type { Locale } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";

type Props = { id: string; label: string; code: string; locale: Locale };

/** Code to take along. It can be marked and copied without scripts; with them a button does it. */
export function CodeField({ id, label, code, locale }: Props) {
  const t = wordsOf(locale);
  return (
    <div className="mt-4">
      <label id={`${id}-label`} htmlFor={id} className="small">
        {label}
      </label>
      <textarea
        id={id}
        className="code-field"
        rows={4}
        readOnly
        translate="no"
        spellCheck={false}
        value={code}
      />
      <button
        type="button"
        className="button quiet"
        hidden
        data-copy-field={id}
        aria-describedby={`${id}-label`}
        data-copied-text={t("Embed.copied")}
        data-copy-failed-text={t("Embed.copyFailed")}
      >
        {t("Embed.copy")}
      </button>
    </div>
  );
}
