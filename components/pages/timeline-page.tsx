import { FactValue } from "@/components/content/fact-value";
import { Paragraphs } from "@/components/content/prose-view";
import { ZoneSeal } from "@/components/figure/zone-seal";
import { localeOf, type Mode } from "@/i18n/routing";
import { listEvents, type TimelineEvent } from "@/lib/content/events";
import { getDate } from "@/lib/content/facts";
import { getZone } from "@/lib/content/zones";
import { hrefOf, pathOf } from "@/lib/site/addresses";
import type { ProseContext } from "@/components/content/prose-context";
import { ArticlePage } from "./article-page";
import { articleProps } from "./article-props";

/** All events by year, oldest first. */
export function TimelinePage({ mode }: { mode: Mode }) {
  const events = listEvents();
  const article = articleProps(mode, "timeline", (text) => [
    text,
    ...events.flatMap((event) => [
      { facts: [event.record.date] },
      { prose: event.text[localeOf(mode)].prose },
    ]),
  ]);
  const years = [...new Set(events.map((event) => getDate(event.record.date).slice(0, 4)))];
  return (
    <ArticlePage {...article} current="timeline">
      <div className="part timeline">
        {years.map((year) => (
          <section key={year} id={`year-${year}`}>
            <h2>{year}</h2>
            <ol>
              {events
                .filter((event) => getDate(event.record.date).startsWith(year))
                .map((event) => (
                  <EventItem key={event.slug} event={event} context={article.context} />
                ))}
            </ol>
          </section>
        ))}
      </div>
    </ArticlePage>
  );
}

function EventItem({ event, context }: { event: TimelineEvent; context: ProseContext }) {
  const { locale, mode } = context;
  return (
    <li id={event.slug}>
      <p className="event-date">
        <FactValue id={event.record.date} context={context} />
      </p>
      <h3>{event.text[locale].title}</h3>
      <div className="prose">
        <Paragraphs prose={event.text[locale].prose} context={context} />
      </div>
      {event.record.zones.length === 0 ? null : (
        <p className="event-zones small">
          {event.record.zones.map((id) => (
            <a key={id} className="with-seal" href={hrefOf(mode, pathOf("zones", id))}>
              <ZoneSeal zone={id} seal={getZone(id)?.record.seal ?? ""} /> {getZone(id)?.text[locale].short}
            </a>
          ))}
        </p>
      )}
    </li>
  );
}
