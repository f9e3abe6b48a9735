import { expect, test } from "vitest";
import { formatPageProblems } from "@/lib/finish/page-problem";

test("tells the same fault on many pages once", () => {
  const fault = { message: "style element", fix: "move its rules" };
  const problems = ["a", "b", "c", "d", "e"].map((name) => ({ file: `${name}.html`, ...fault }));
  problems.push({ file: "a.html", message: "no title", fix: "set one" });
  expect(formatPageProblems(problems)).toBe(
    [
      "out/a.html\nout/b.html\nout/c.html\nand 2 more\n    style element\n    fix  move its rules",
      "out/a.html\n    no title\n    fix  set one",
    ].join("\n\n"),
  );
});
