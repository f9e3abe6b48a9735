import { RunText } from "@/components/content/run-text";
import { langTag, otherLocale } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { getTerm } from "@/lib/content/terms";
import { hrefOf, pathOf } from "@/lib/site/addresses";
import type { Prose } from "@/lib/prose/prose-types";
import { walkInlines } from "@/lib/prose/walk-prose";
import type { ProseContext } from "./prose-context";

type Props = { texts: Prose[]; context: ProseContext };

/** The definitions of the terms marked on a page, opened by their words without scripts. */
export function PageTerms({ texts, context }: Props) {
  const { locale, mode } = context;
  const t = wordsOf(locale);
  const ids = new Set(
    texts.flatMap(walkInlines).flatMap(({ inline }) => (inline.kind === "term" ? [inline.id] : [])),
  );
  return [...ids].map((id) => {
    const term = getTerm(id);
    if (term === undefined) return null;
    const other = otherLocale(locale);
    return (
      <div
        key={id}
        id={`term-${id}`}
        popover="auto"
        data-note=""
        role="note"
        aria-label={term.text[locale].title}
      >
        <p className="note-fact">
          <RunText text={term.text[locale].title} locale={locale} />{" "}
          <span lang={langTag(other)}>{term.text[other].title}</span>
        </p>
        <p>
          <RunText text={term.text[locale].definition} locale={locale} />
        </p>
        <p>
          <a href={hrefOf(mode, pathOf("terms", id))}>{t("Term.more")}</a>
        </p>
        <button type="button" popoverTarget={`term-${id}`} popoverTargetAction="hide" className="note-close">
          {t("Notes.close")}
        </button>
      </div>
    );
  });
}
