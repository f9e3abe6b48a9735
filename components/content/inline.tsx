import { RunText } from "@/components/content/run-text";
import { langTag } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { documentLabel } from "@/lib/content/document-number";
import { hrefOf, pathOf } from "@/lib/site/addresses";
import type { Inline } from "@/lib/prose/prose-types";
import { DiscrepancyBadge } from "./discrepancy-badge";
import { FactValue } from "./fact-value";
import { NoteMark } from "./note-mark";
import type { ProseContext } from "./prose-context";

type Props = { inlines: Inline[]; context: ProseContext };

/** The parts of a sentence. */
export function Inlines({ inlines, context }: Props) {
  return inlines.map((inline, index) => <InlinePart key={index} inline={inline} context={context} />);
}

function InlinePart({ inline, context }: { inline: Inline; context: ProseContext }) {
  const { locale, mode, notes } = context;
  switch (inline.kind) {
    case "text":
      return <RunText text={inline.text} locale={locale} />;
    case "strong":
      return (
        <strong>
          <Inlines inlines={inline.children} context={context} />
        </strong>
      );
    case "link":
      return (
        <a href={/^https:/.test(inline.href) ? inline.href : hrefOf(mode, inline.href)}>
          <Inlines inlines={inline.children} context={context} />
        </a>
      );
    case "fact":
      return <FactValue id={inline.id} context={context} form={inline.as} quiet={inline.quiet} />;
    case "cite":
      return <NoteMark number={notes.ofSources(inline.sources)} locale={locale} />;
    case "term":
      return (
        <span className="term-joint">
          <button type="button" className="term" popoverTarget={`term-${inline.id}`}>
            <Inlines inlines={inline.children} context={context} />
          </button>
        </span>
      );
    case "doc":
      return <a href={hrefOf(mode, pathOf("documents", inline.id))}>{documentLabel(inline.id, locale)}</a>;
    case "discrepancy":
      return <DiscrepancyBadge id={inline.id} context={context} />;
    case "quote":
      return (
        <>
          <q lang={langTag(inline.lang)}>
            <Inlines inlines={inline.children} context={{ ...context, locale: inline.lang }} />
          </q>
          <NoteMark number={notes.ofSources([inline.source])} locale={locale} />
        </>
      );
    case "ours":
      return (
        <span className="ours">
          <span className="ours-label">{wordsOf(locale)("Ours.label")}</span>
          <Inlines inlines={inline.children} context={context} />
        </span>
      );
  }
}
