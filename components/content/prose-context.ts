import type { Locale, Mode } from "@/i18n/routing";
import type { PageNotes } from "@/lib/notes/page-notes";

/** What a text needs to know of the page it stands on. */
export type ProseContext = { mode: Mode; locale: Locale; notes: PageNotes };
