/**
 * The gates on the real content: every page is broken in one way, in memory, and every one of them must
 * be reported. All are broken at once, because reading the whole tree is what takes the time.
 */
import { beforeAll, describe, expect, test } from "vitest";
import { checkContent } from "@/lib/checks/check-content";
import { readTree } from "@/lib/checks/read-tree";
import type { Problem } from "@/lib/checks/problem";

type Mutation = {
  name: string;
  /** Which of the files it can break. */
  path: RegExp;
  /** The broken text, or the same text where it finds nothing to break. */
  apply: (text: string) => string;
  /** Rules of which one must report it. */
  rules: string[];
};

/** Changes the text between the front matter and the first heading. */
function inIntro(text: string, change: (intro: string) => string): string {
  const [, front = "", intro = "", rest = ""] = text.match(/^(---\n[^]*?\n---\n)([^]*?)(\n## [^]*)?$/) ?? [];
  return front + change(intro) + rest;
}

const mutations: Mutation[] = [
  {
    name: "a digit typed into one language",
    path: /zh\.mdx$/,
    apply: (text) => inIntro(text, (intro) => intro.replace(/(\p{Script=Han})。/u, "$130天。")),
    rules: ["bare-figure"],
  },
  {
    name: "a sentence deleted in one language",
    path: /zh\.mdx$/,
    apply: (text) => inIntro(text, (intro) => intro.replace(/(\n\p{L}.*)\n\p{L}.*(?=\n|$)/u, "$1")),
    rules: ["parity"],
  },
  {
    name: "another fact in one language",
    path: /zh\.mdx$/,
    apply: (text) => text.replace(/<Fact id="(?!facts-checked)[a-z0-9-]+"/, '<Fact id="facts-checked"'),
    rules: ["parity"],
  },
  {
    name: "a form that the glossary asks to avoid",
    path: /en\.mdx$/,
    apply: (text) => inIntro(text, (intro) => intro.replace(/\.(?=<|\n|$)/, ", the insurance area.")),
    rules: ["avoided-form"],
  },
  {
    name: "a denial dropped",
    path: /en\.mdx$/,
    // "End" answers a denial for the gate, as in "an open end"; a sentence with it is none to try.
    apply: (text) => text.replace(/(\n(?:- )?)No source read ([a-z]+ )(?!.*\bend\b)/, "$1One source read $2"),
    rules: ["negation"],
  },
  {
    name: "a plan that promises",
    path: /content\/tasks\/.*en\.mdx$/,
    apply: (text) =>
      inIntro(text, (intro) => intro.replace(/\b(?:supports|explores|is to|has)\b/, "will support")),
    rules: ["hardened"],
  },
  {
    name: "one “explore” dropped",
    path: /content\/tasks\/.*en\.mdx$/,
    apply: (text) => inIntro(text, (intro) => intro.replace(/explor\w*/, "study")),
    rules: ["modality", "modality-parity"],
  },
  {
    name: "one 探索 dropped",
    path: /content\/tasks\/.*zh\.mdx$/,
    apply: (text) => inIntro(text, (intro) => intro.replace("探索", "研究")),
    rules: ["modality", "modality-parity"],
  },
];

/** The first mutations fit every page; the later ones fit few and come first where they do. */
const isRare = ({ path }: Mutation) => path.source.includes("tasks");

function inTurn(turn: number): Mutation[] {
  const start = (list: Mutation[]) => [
    ...list.slice(turn % list.length),
    ...list.slice(0, turn % list.length),
  ];
  return [...start(mutations.filter(isRare)), ...start(mutations.filter((each) => !isRare(each)))];
}

/** The tree with each page broken by the next mutation that can break it, and what is expected where. */
function breakPages(files: ReadonlyMap<string, string>): {
  broken: Map<string, string>;
  expected: { path: string; name: string; rules: string[] }[];
} {
  const broken = new Map(files);
  const expected: { path: string; name: string; rules: string[] }[] = [];
  const folders = new Set([...files.keys()].map((path) => path.replace(/[^/]*$/, "")));
  for (const folder of folders) {
    for (const mutation of inTurn(expected.length)) {
      const path = ["en.mdx", "zh.mdx"].map((name) => folder + name).find((name) => mutation.path.test(name));
      const text = path === undefined ? undefined : files.get(path);
      if (path === undefined || text === undefined || mutation.apply(text) === text) continue;
      broken.set(path, mutation.apply(text));
      expected.push({ path, name: mutation.name, rules: mutation.rules });
      break;
    }
  }
  return { broken, expected };
}

const files = readTree(".");
let problems: Problem[] = [];
const { broken, expected } = breakPages(files);

beforeAll(() => {
  problems = checkContent(broken);
}, 120_000);

test("most pages could be broken, and each in a way of its own", () => {
  expect(expected.length).toBeGreaterThan(150);
  for (const { name } of mutations) {
    expect(expected.filter((page) => page.name === name).length, name).toBeGreaterThan(0);
  }
});

describe.each(mutations)("$name", ({ name }) => {
  test("is found on every page", () => {
    const missed = expected
      .filter((page) => page.name === name)
      .filter(({ path, rules }) => !problems.some(({ file, rule }) => file === path && rules.includes(rule)))
      .map(({ path }) => path);
    expect(missed).toEqual([]);
  });
});
