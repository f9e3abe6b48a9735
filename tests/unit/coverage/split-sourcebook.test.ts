import { expect, test } from "vitest";
import { splitSourcebook } from "@/tests/content/coverage/split-sourcebook";

const table = "| Fruit | Weight |\n|---|:---:|\n| apple | 2 |\n| pear | 3 |";

test.each([
  ["counts the body rows of a table", `## 1. Fruit\n${table}`, ["1 1", "1 2"]],
  ["counts bullets and numbered items", "## 1. Fruit\n- apple\n* pear\n1. plum", ["1 1", "1 2", "1 3"]],
  ["counts an item below an item", "## 1. Fruit\n- apple\n  - red\n  - green", ["1 1", "1 2", "1 3"]],
  ["goes on counting after a table", `## 1. Fruit\n${table}\n\nText.\n\n- plum`, ["1 1", "1 2", "1 3"]],
  ["counts two tables of a section together", `## 1. A\n${table}\n\n${table}`, ["1 1", "1 2", "1 3", "1 4"]],
  [
    "begins anew under each heading",
    "## 2. A\n- a\n### B\n- b\n- c\n### C\n- d",
    ["2 1", "2.1 1", "2.1 2", "2.2 1"],
  ],
  ["counts headings, whatever number they carry", "## 3. A\n### 7.9 B\n- b", ["3.1 1"]],
  ["keeps the section below a fourth-level heading", "## 1. A\n- a\n#### B\n- b", ["1 1", "1 2"]],
  ["begins anew in each part", "## 1. A\n### B\n- b\n## 2. C\n- c", ["1.1 1", "2 1"]],
  ["leaves out what is before the first part", "# Book\n- a\n## 1. A\n- b", ["1 1"]],
  ["leaves out a part without a number", "## 1. A\n- a\n## Notes\n- b", ["1 1"]],
  ["leaves out code blocks", "## 1. A\n```\n- a\n| b |\n```\n- c", ["1 1"]],
  ["leaves out running text and rules", "## 1. A\nText - more.\n**Bold** text.\n---\n1.5 apples", []],
  [
    "reads lines that end with a carriage return",
    "## 1. A\r\n| a |\r\n|---|\r\n| b |\r\n- c\r\n",
    ["1 1", "1 2"],
  ],
])("%s", (_, text, rows) => {
  expect(splitSourcebook(text).map(({ section, row }) => `${section} ${row}`)).toEqual(rows);
});

test("gives each line without blanks around it", () => {
  expect(splitSourcebook("## 1. Fruit\n  - apple \n").map(({ text }) => text)).toEqual(["- apple"]);
});
