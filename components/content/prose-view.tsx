import type { Block, Prose, Section, Sentence } from "@/lib/prose/prose-types";
import { Fragment } from "react";
import { Inlines } from "./inline";
import type { ProseContext } from "./prose-context";
import { StaleNote } from "./stale-note";

type Props = { prose: Prose; context: ProseContext };

/** All sections of a text, each under its heading. */
export function ProseView({ prose, context }: Props) {
  return prose.sections.map((section) => (
    <SectionView key={section.id} section={section} context={context} />
  ));
}

/** One section with its heading and ids. */
export function SectionView({ section, context }: { section: Section; context: ProseContext }) {
  const Heading = section.level === 2 ? "h2" : "h3";
  return (
    <section id={section.id} className={section.title === undefined ? "lead" : undefined}>
      {section.title === undefined ? null : <Heading>{section.title}</Heading>}
      {section.blocks.map((block, index) => (
        <BlockView key={index} block={block} context={context} />
      ))}
    </section>
  );
}

/** Sentences in a row: a space between them in English, nothing in Chinese. */
function Sentences({ sentences, context }: { sentences: Sentence[]; context: ProseContext }) {
  return sentences.map((sentence, index) => (
    <Fragment key={sentence.id}>
      {index > 0 && context.locale === "en" ? " " : ""}
      <span id={sentence.id}>
        <Inlines inlines={sentence.inlines} context={context} />
      </span>
    </Fragment>
  ));
}

/** The paragraphs of a short text that stands at a place with an address: without addresses of their own. */
export function Paragraphs({ prose, context }: Props) {
  const blocks = prose.sections.flatMap((section) => section.blocks);
  return blocks.map((block, index) =>
    block.kind === "paragraph" ? (
      <p key={index}>
        {block.sentences.map(({ id, inlines }, at) => (
          <Fragment key={id}>
            {at > 0 && context.locale === "en" ? " " : ""}
            <Inlines inlines={inlines} context={context} />
          </Fragment>
        ))}
      </p>
    ) : (
      <BlockView key={index} block={block} context={context} />
    ),
  );
}

function BlockView({ block, context }: { block: Block; context: ProseContext }) {
  if (block.kind === "paragraph") {
    return (
      <>
        <p id={block.id}>
          <Sentences sentences={block.sentences} context={context} />
        </p>
        <StaleNote mark={block.stale} locale={context.locale} />
      </>
    );
  }
  if (block.kind === "table") return <TableView block={block} context={context} />;
  const List = block.ordered ? "ol" : "ul";
  return (
    <List>
      {block.items.map((item) => (
        <li key={item.id} id={item.id}>
          <Sentences sentences={item.sentences} context={context} />
          <StaleNote mark={item.stale} locale={context.locale} />
        </li>
      ))}
    </List>
  );
}

function TableView({ block, context }: { block: Extract<Block, { kind: "table" }>; context: ProseContext }) {
  return (
    <div className="table-scroll">
      <table>
        <thead>
          <tr>
            {block.head.map((cell) => (
              <th key={cell.id} scope="col">
                <Inlines inlines={cell.inlines} context={context} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map((row) => (
            <tr key={row.id} id={row.id}>
              {row.cells.map((cell, index) =>
                index === 0 ? (
                  <th key={cell.id} id={cell.id} scope="row">
                    <Inlines inlines={cell.inlines} context={context} />
                  </th>
                ) : (
                  <td key={cell.id} id={cell.id}>
                    <Inlines inlines={cell.inlines} context={context} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
