import { getDiscrepancy } from "@/lib/content/discrepancies";
import { getFact } from "@/lib/content/facts";
import { hrefOf } from "@/lib/site/addresses";
import type { Note } from "@/lib/notes/page-notes";
import { wordsOf } from "@/i18n/words";
import { NoteBody } from "./note-body";
import type { ProseContext } from "./prose-context";

type Props = { context: ProseContext };

/**
 * The notes of a page twice: as a list at its end, for print, for reading on and
 * for browsers without popovers; and as popovers that the marks open on the spot.
 */
export function PageNotesList({ context }: Props) {
  const t = wordsOf(context.locale);
  if (context.notes.list.length === 0) return null;
  return (
    <section id="notes" className="notes">
      <h2>{t("Notes.heading")}</h2>
      <p className="notes-key">
        {t("Notes.key")}
        {context.locale === "en" ? " " : ""}
        <a href={hrefOf(context.mode, "/about#method")}>{t("Notes.method")}</a>
      </p>
      <ol>
        {context.notes.list.map((note) => (
          <li key={note.number} id={`note-${note.number}`}>
            <span className="note-number" aria-hidden="true">
              {note.number}
            </span>
            <div>
              <NoteBody note={note} context={context} />
            </div>
          </li>
        ))}
      </ol>
      {context.notes.list.map((note) => (
        <div
          key={note.number}
          id={`pop-${note.number}`}
          popover="auto"
          data-note=""
          role="note"
          aria-label={t("Notes.label", { number: note.number })}
        >
          <NoteBody note={note} context={context} />
          <DiffersLine note={note} context={context} />
          <button
            type="button"
            popoverTarget={`pop-${note.number}`}
            popoverTargetAction="hide"
            className="note-close"
          >
            {t("Notes.close")}
          </button>
        </div>
      ))}
    </section>
  );
}

function DiffersLine({ note, context }: { note: Note; context: ProseContext }) {
  const slug = note.kind === "fact" ? getFact(note.fact).discrepancy : undefined;
  const record = slug === undefined ? undefined : getDiscrepancy(slug);
  if (record === undefined) return null;
  return <p>{wordsOf(context.locale)("Notes.differs", { title: record.text[context.locale].title })}</p>;
}
