import { RunText } from "@/components/content/run-text";
import { localeOf, type Mode } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { getDiscrepancy } from "@/lib/content/discrepancies";
import { hrefOf, pathOf } from "@/lib/site/addresses";

type Props = { ids: string[]; mode: Mode };

/** Links to discrepancy records, each with what this site prints. */
export function DiscrepancyList({ ids, mode }: Props) {
  if (ids.length === 0) return <p className="not-stated">{wordsOf(localeOf(mode))("Source.none")}</p>;
  return (
    <ul>
      {ids.map((id) => {
        const record = getDiscrepancy(id);
        return record === undefined ? null : (
          <li key={id} id={`record-${id}`}>
            <a href={hrefOf(mode, pathOf("discrepancies", id))}>
              <RunText text={record.text[localeOf(mode)].title} locale={localeOf(mode)} />
            </a>
          </li>
        );
      })}
    </ul>
  );
}
