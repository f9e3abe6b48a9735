import { localeOf, type Mode } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import type { SitePage } from "@/lib/content/list-pages";
import { listChangedDays } from "@/lib/content/page-history";
import { formatDate } from "@/lib/facts/format-date";
import { historyPath, hrefOf } from "@/lib/site/addresses";

/** The pages that changed, came or went, by day, each with a link to what changed on it. */
export function ChangedDays({ mode }: { mode: Mode }) {
  const locale = localeOf(mode);
  const t = wordsOf(locale);
  const days = listChangedDays();
  if (days.length === 0) return null;
  const link = ({ title, path }: SitePage, href: string) => (
    <a key={path} className="block py-0.5" href={hrefOf(mode, href)}>
      {title[locale]}
    </a>
  );
  return (
    <section className="part" id="days">
      <div className="rule-head">
        <h2 className="plain-title">{t("History.daysName")}</h2>
      </div>
      <p className="mt-4">{t("History.daysLead")}</p>
      <ol className="record-list">
        {days.map(({ date, changed, added, removed }) => (
          <li key={date} id={`d-${date}`}>
            <h3 className="small">
              <time dateTime={date}>{formatDate(date, locale)}</time>
            </h3>
            <div className="day-pages">
              {changed.map((page) => link(page, `${historyPath(page.path)}#d-${date}`))}
              {added.map((page) => (
                <p key={page.path}>
                  {link(page, page.path)} <span className="chip">{t("History.isNew")}</span>
                </p>
              ))}
              {removed.map(([en, zh]) => (
                <p key={en}>
                  {locale === "en" ? en : zh} <span className="chip open">{t("History.isGone")}</span>
                </p>
              ))}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
