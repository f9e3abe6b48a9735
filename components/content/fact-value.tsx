import { RunText } from "@/components/content/run-text";
import { getFact } from "@/lib/content/facts";
import { formatFact } from "@/lib/facts/format-fact";
import type { FactForm } from "@/lib/prose/prose-types";
import { DiscrepancyBadge } from "./discrepancy-badge";
import { NoteMark } from "./note-mark";
import type { ProseContext } from "./prose-context";

type Props = { id: string; context: ProseContext; form?: FactForm; quiet?: boolean };

/** A fact as it stands in a sentence or a table: the figure, its source mark, and its badge where sources differ. */
export function FactValue({ id, context, form, quiet = false }: Props) {
  const fact = getFact(id);
  const text = <RunText text={formatFact(fact, context.locale, form)} locale={context.locale} />;
  return (
    <>
      {fact.unit === "date" ? (
        <time dateTime={fact.value}>{text}</time>
      ) : (
        <data value={dataValue(fact.value)}>{text}</data>
      )}
      {quiet ? null : <NoteMark number={context.notes.ofFact(id)} locale={context.locale} />}
      {quiet || fact.discrepancy === undefined ? null : (
        <DiscrepancyBadge id={fact.discrepancy} context={context} brief />
      )}
    </>
  );
}

const dataValue = (value: number | { en: string; zh: string }) =>
  typeof value === "number" ? value : value.en;
