import { RunText } from "@/components/content/run-text";
import { wordsOf } from "@/i18n/words";
import { getFact } from "@/lib/content/facts";
import { formatDate } from "@/lib/facts/format-date";
import { formatFact } from "@/lib/facts/format-fact";
import type { Note } from "@/lib/notes/page-notes";
import type { ProseContext } from "./prose-context";
import { SourceLine } from "./source-line";

type Props = { note: Note; context: ProseContext };

/** What stands behind a source mark: value, what it measures, date, confidence, sources. */
export function NoteBody({ note, context }: Props) {
  if (note.kind === "sources") {
    return (
      <ul className="note-sources">
        {note.sources.map((id) => (
          <li key={id}>
            <SourceLine id={id} context={context} />
          </li>
        ))}
      </ul>
    );
  }
  return <FactNote id={note.fact} context={context} />;
}

function FactNote({ id, context }: { id: string; context: ProseContext }) {
  const { locale } = context;
  const t = wordsOf(locale);
  const fact = getFact(id);
  const rows: [string, string | undefined][] = [
    [t("Notes.measures"), fact.perimeter?.[locale]],
    [t("Notes.asOf"), fact.asOf === undefined ? undefined : formatDate(fact.asOf, locale)],
    [t("Notes.confidence"), t(`Confidence.${fact.confidence}`)],
    [t("Notes.remark"), fact.note?.[locale]],
  ];
  return (
    <>
      <p className="note-fact">
        <RunText
          text={t("Notes.fact", { label: fact.label[locale], value: formatFact(fact, locale) })}
          locale={locale}
        />
      </p>
      <dl>
        {rows.map(([name, value]) =>
          value === undefined ? null : (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <RunText text={value} locale={locale} />
              </dd>
            </div>
          ),
        )}
      </dl>
      <ul className="note-sources">
        {fact.sources.map((source) => (
          <li key={source.id}>
            <SourceLine id={source.id} at={source.at} context={context} />
          </li>
        ))}
      </ul>
    </>
  );
}
