import { expect } from "vitest";
import { checkContent } from "@/lib/checks/check-content";
import type { Problem } from "@/lib/checks/problem";
import { editedTree, type Edit } from "@/tests/fixtures/fixture-tree";

/** What is broken, the change that breaks it, and the problems it gives as `file:line rule`. */
export type BrokenCase = [name: string, edit: Edit | Edit[], ...problems: string[]];

const isList = (edit: Edit | Edit[]): edit is Edit[] => Array.isArray(edit[0]);

/** Exactly these problems, and each tells its reader what to do. */
export function expectProblems(tree: ReadonlyMap<string, string>, places: string[]): Problem[] {
  const problems = checkContent(tree);
  expect(problems.map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual(places);
  for (const { message, expected, found, fix } of problems) {
    for (const words of [message, expected, found, fix]) expect(words).toMatch(/\S/);
    expect(`${message} ${expected} ${found} ${fix}`).not.toMatch(/undefined|\[object|NaN/);
  }
  return problems;
}

/** The problems of one broken case. */
export function expectBroken([, edit, ...places]: BrokenCase): void {
  expectProblems(editedTree(...(isList(edit) ? edit : [edit])), places);
}
