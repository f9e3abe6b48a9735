import type { Locale } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";

type Props = { locale: Locale };

/** Light, dark or as the system has it. Without scripts the page follows the system, and this stays hidden. */
export function ThemeChoice({ locale }: Props) {
  const t = wordsOf(locale);
  return (
    <label className="theme-choice" hidden data-theme-choice="">
      {t("Theme.label")}{" "}
      <select>
        <option value="auto">{t("Theme.system")}</option>
        <option value="light">{t("Theme.light")}</option>
        <option value="dark">{t("Theme.dark")}</option>
      </select>
    </label>
  );
}
