import { expect } from "vitest";
import { checkContent } from "@/lib/checks/check-content";
import { brokenTree, type BrokenCase } from "@/tests/fixtures/broken-case";

/** Exactly these problems, as `file:line rule`, each of which tells its reader what to do. */
export function expectProblems(tree: ReadonlyMap<string, string>, places: string[]): void {
  const problems = checkContent(tree);
  expect(problems.map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual(places);
  for (const { message, expected, found, fix } of problems) {
    for (const words of [message, expected, found, fix]) expect(words).toMatch(/\S/);
    expect(`${message} ${expected} ${found} ${fix}`).not.toMatch(/undefined|\[object|NaN/);
  }
}

/** The problems of a broken case: those it names and no others. */
export function expectBroken(broken: BrokenCase): void {
  const [, , ...places] = broken;
  expectProblems(brokenTree(broken), places);
}
