import type { Processor } from "unified";

/**
 * A markdown processor for Contentlayer that compiles nothing. Contentlayer
 * finds, types and watches the files; lib/prose turns the text into sentences.
 * Compiling each page twice was most of the time of a cold build.
 */
export function keepRaw(processor: Processor): void {
  processor.parser = (text) => ({ type: "root", children: [{ type: "text", value: text }] });
  processor.compiler = () => "";
}
