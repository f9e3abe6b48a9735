import type { ReactNode } from "react";
import { NoteMark } from "@/components/content/note-mark";
import type { ProseContext } from "@/components/content/prose-context";
import { RunText } from "@/components/content/run-text";
import { wordsOf } from "@/i18n/words";
import { documentLabel } from "@/lib/content/document-number";
import { getSector } from "@/lib/content/sectors";
import type { Task } from "@/lib/content/tasks";
import { getZone } from "@/lib/content/zones";
import { hrefOf, pathOf } from "@/lib/site/addresses";

type Props = { task: Task; context: ProseContext };

/** The fixed fields of a task; what the sources leave open is said, not left out. */
export function TaskMeta({ task, context }: Props) {
  const { locale, mode } = context;
  const t = wordsOf(locale);
  const { record } = task;
  const item = record.officialItem;
  const rows: [string, ReactNode][] = [
    [t("Task.area"), t(`Area.${record.area}`)],
    [t("Task.topic"), t(`Topic.${record.topic}`)],
    [
      t("Task.item"),
      item === undefined ? (
        <Open text={t("Task.itemUnknown")} />
      ) : item.basis === "confirmed" ? (
        t("Task.itemConfirmed", { number: item.number })
      ) : (
        <Open text={t("Task.itemInferred", { number: item.number })} />
      ),
    ],
    [
      t("Task.verb"),
      <>
        {t(`Verb.${record.modality.verb}`)}
        <NoteMark number={context.notes.ofSources([record.modality.source])} locale={locale} />
      </>,
    ],
    [
      t("Task.sectors"),
      record.sectors.length === 0 ? (
        <Open text={t("Task.noSector")} />
      ) : (
        record.sectors.map(({ id, basis }) => (
          <span key={id} className="block">
            <a href={hrefOf(mode, pathOf("sectors", id))}>{getSector(id)?.text[locale].title}</a>{" "}
            {basis === "reading" ? <span className="not-stated">{t("Task.reading")}</span> : null}
          </span>
        ))
      ),
    ],
    [
      t("Task.zones"),
      record.zones.length === 0 ? (
        <Open text={t("Task.noZone")} />
      ) : (
        record.zones.map((id) => (
          <a key={id} className="block" href={hrefOf(mode, pathOf("zones", id))}>
            {getZone(id)?.text[locale].title}
          </a>
        ))
      ),
    ],
    [
      t("Task.affects"),
      <>
        {task.text[locale].affects.map((who) => (
          <span key={who} className="block">
            <RunText text={who} locale={locale} />
          </span>
        ))}
        <span className="not-stated">{t("Task.reading")}</span>
      </>,
    ],
    [
      t("Task.document"),
      <a key="document" href={hrefOf(mode, pathOf("documents", record.document))}>
        <RunText text={documentLabel(record.document, locale)} locale={locale} />
      </a>,
    ],
  ];
  return (
    <dl className="meta">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Open({ text }: { text: string }) {
  return <span className="not-stated">{text}</span>;
}
