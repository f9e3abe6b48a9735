import { localeOf, type Mode } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { historyOf } from "@/lib/content/page-history";
import { formatDate } from "@/lib/facts/format-date";
import { historyPath, hrefOf } from "@/lib/site/addresses";

type Props = { mode: Mode; path: string };

/** When the page was published and how often it changed, in one line; the words stand on a page of their own. */
export function PageHistory({ mode, path }: Props) {
  const locale = localeOf(mode);
  const t = wordsOf(locale);
  const history = historyOf(path);
  if (history === undefined) return null;
  const { published, changes } = history;
  const date = formatDate(published, locale);
  const last = changes[0]?.date;
  if (last === undefined) return <p className="small">{t("History.unchanged", { date })}</p>;
  return (
    <p className="small">
      {t.rich("History.changed", {
        date,
        count: changes.length,
        last: formatDate(last, locale),
        link: (words) => <a href={hrefOf(mode, historyPath(path))}>{words}</a>,
      })}
    </p>
  );
}
