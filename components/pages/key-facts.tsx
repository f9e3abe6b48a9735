import { FactValue } from "@/components/content/fact-value";
import type { ProseContext } from "@/components/content/prose-context";
import { RunText } from "@/components/content/run-text";
import { wordsOf } from "@/i18n/words";
import { getFact } from "@/lib/content/facts";
import type { Zone } from "@/lib/content/zones";

type Props = { zone: Zone; context: ProseContext };

/** The rows of a zone's key facts. What a figure measures stands beneath it. */
export function KeyFacts({ zone, context }: Props) {
  const t = wordsOf(context.locale);
  return (
    <table className="key-facts">
      <tbody>
        {zone.record.keyFacts.map(({ row, facts }) => (
          <tr key={row} id={`key-facts-${row}`}>
            <th scope="row">{t(`Zone.rows.${row}`)}</th>
            <td>
              <FactList ids={facts} context={context} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Several facts under each other, each figure with what it measures. */
export function FactList({ ids, context }: { ids: string[]; context: ProseContext }) {
  return ids.map((id, index) => {
    const fact = getFact(id);
    const isFigure = fact.unit !== "text";
    return (
      <div key={id} className="key-fact">
        <span className={isFigure && index === 0 ? "key-figure" : undefined}>
          <FactValue id={id} context={context} />
        </span>
        {fact.perimeter === undefined ? null : (
          <span className="small muted block">
            <RunText text={fact.perimeter[context.locale]} locale={context.locale} />
          </span>
        )}
      </div>
    );
  });
}
