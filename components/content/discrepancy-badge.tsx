import { wordsOf } from "@/i18n/words";
import { getDiscrepancy } from "@/lib/content/discrepancies";
import { hrefOf, pathOf } from "@/lib/site/addresses";
import type { ProseContext } from "./prose-context";

type Props = { id: string; context: ProseContext; brief?: boolean };

/** A link to the record that shows what other sources say instead. */
export function DiscrepancyBadge({ id, context, brief = false }: Props) {
  const t = wordsOf(context.locale);
  const title = getDiscrepancy(id)?.text[context.locale].title ?? id;
  return (
    <a
      className="badge"
      href={hrefOf(context.mode, pathOf("discrepancies", id))}
      aria-label={t("Discrepancy.badgeLabel", { title })}
    >
      ≠{brief ? "" : ` ${t("Discrepancy.badge")}`}
    </a>
  );
}
