import type { Locale } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import type { Task } from "@/lib/content/tasks";
import { formatDate } from "@/lib/facts/format-date";
import { checkedRow, type SideContent } from "./side-content";

/** A task: what it is, and what is documented of it, with the date of that statement. */
export function taskSide({ record, text }: Task, locale: Locale): SideContent {
  const t = wordsOf(locale);
  const { kind, asOf } = record.status;
  const date = formatDate(asOf, locale);
  return {
    kicker: t("Embed.task"),
    title: text[locale].title,
    text: text[locale].description,
    status: {
      text:
        kind === "none"
          ? t("Embed.noEvidence", { date })
          : t("Task.statusAsOf", { status: t(`Status.${kind}`), date }),
      isOpen: kind !== "documented",
    },
    rows: [
      { label: t("Task.verb"), value: t(`Verb.${record.modality.verb}`) },
      checkedRow(record.checked, locale),
    ],
  };
}
