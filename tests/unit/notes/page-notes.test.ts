import { afterEach, expect, test, vi } from "vitest";
import { collectNotes, type Cited } from "@/lib/notes/page-notes";
import { parseFieldText, parseProse } from "@/lib/prose/parse-prose";

afterEach(() => {
  vi.doUnmock("@/lib/content/facts");
  vi.resetModules();
});

const text = (source: string): Cited => ({ prose: parseProse(source).prose });
const inShort = (cited: Cited[]) =>
  collectNotes(cited).list.map(
    (note) => `${note.number} ${note.kind === "fact" ? note.fact : note.sources.join("+")}`,
  );

test("notes are numbered in the order of reading, each once", () => {
  const page = text(
    'A<Fact id="area" />, b<Fact id="date" />.<Cite id="notice" />\nC<Fact id="area" />.<Cite id="notice" />\n',
  );
  expect(inShort([page])).toEqual(["1 area", "2 date", "3 notice"]);
});

test("the same sources in another order are the same note", () => {
  expect(inShort([text('A.<Cite id="report notice" />\nB.<Cite id="notice report" />\n')])).toEqual([
    "1 notice+report",
  ]);
});

test("one source of two is a note of its own", () => {
  expect(inShort([text('A.<Cite id="report notice" />\nB.<Cite id="report" />\n')])).toEqual([
    "1 notice+report",
    "2 report",
  ]);
});

test("a quiet fact has no note", () => {
  expect(inShort([text('A<Fact id="area" quiet />.\n')])).toEqual([]);
});

test("a quotation is a note of its source, inside other parts too", () => {
  expect(inShort([text('<Ours>A <Quote cite="report" lang="en">b</Quote>.</Ours>\n')])).toEqual(["1 report"]);
});

test("all that a page prints is counted through: texts, sentences, facts, sources", () => {
  const cited: Cited[] = [
    { facts: ["date"] },
    text('A<Fact id="area" />.\n'),
    { inlines: parseFieldText('B.<Cite id="notice" />').inlines },
    { sources: ["report"] },
    { sources: [] },
  ];
  expect(inShort(cited)).toEqual(["1 date", "2 area", "3 notice", "4 report"]);
});

test("a mark finds its number, and nothing else has one", () => {
  const notes = collectNotes([text('A<Fact id="area" />.<Cite id="report notice" />\n')]);
  expect([notes.ofFact("area"), notes.ofSources(["notice", "report"])]).toEqual([1, 2]);
  expect([notes.ofFact("date"), notes.ofSources(["report"])]).toEqual([undefined, undefined]);
});

test("the sources behind the notes come once each, in order", async () => {
  // The facts come from generated content; here two stand for all.
  vi.doMock("@/lib/content/facts", () => ({
    getFact: (id: string) => ({
      sources: id === "area" ? [{ id: "report" }, { id: "notice" }] : [{ id: "report" }],
    }),
  }));
  vi.resetModules();
  const { sourcesOfNotes } = await import("@/lib/notes/page-notes");
  const notes = collectNotes([text('A<Fact id="date" />, b<Fact id="area" />.<Cite id="blog notice" />\n')]);
  expect(sourcesOfNotes(notes)).toEqual(["report", "notice", "blog"]);
});
