import { expect, test } from "vitest";
import { picturePath } from "@/lib/og/picture-path";

test.each([
  ["the first page", "/", "/og/en/home.png"],
  ["a page", "/n/", "/og/en/n.png"],
  ["a page below another", "/plan/tasks/offshore-trade/", "/og/en/plan/tasks/offshore-trade.png"],
  ["the register of sources", "/sources/", "/og/en/sources.png"],
  ["a source, which shares that of the register", "/sources/cgtn-2023-11-23/", "/og/en/sources.png"],
  ["a term, which shares that of the glossary", "/glossary/shunyi-cluster/", "/og/en/glossary.png"],
])("the picture of %s", (_, path, picture) => expect(picturePath("en", path)).toBe(picture));

test("each language has pictures of its own", () => expect(picturePath("zh", "/")).toBe("/og/zh/home.png"));
