import { localeOf, type Mode } from "@/i18n/routing";
import { collectNotes, type Cited } from "@/lib/notes/page-notes";
import type { ProseContext } from "@/components/content/prose-context";

/** The context of a page: its mode, and the notes of all that it prints, in order. */
export function pageContext(mode: Mode, cited: Cited[]): ProseContext {
  return { mode, locale: localeOf(mode), notes: collectNotes(cited) };
}
