import type { CslItem, CslName } from "./csl-item";

const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();

// A comma parts family from given name, and RIS has no sign that would keep it from doing so.
const nameOf = (name: CslName) =>
  "literal" in name ? name.literal.replace(/,\s*/g, " – ") : `${name.family}, ${name.given}`;

/** An item as a RIS record, lines ending as the format asks. */
export function writeRis(item: CslItem): string {
  const [year, month, day] =
    item.issued?.["date-parts"][0].map((part) => String(part).padStart(2, "0")) ?? [];
  const container = item["container-title"];
  const lines: [string, string | undefined][] = [
    ["TY", "ELEC"],
    ...(item.author ?? []).map((name): [string, string] => ["AU", nameOf(name)]),
    ["TI", item.title],
    ["T2", container],
    ["PY", year],
    ["DA", year && [year, month, day, ""].map((part) => part ?? "").join("/")],
    ["UR", item.URL],
    ["LA", item.language],
    ["ID", item.id],
  ];
  const written = lines.flatMap(([tag, value]) =>
    value === undefined ? [] : [`${tag}  - ${oneLine(value)}`],
  );
  return `${[...written, "ER  - "].join("\r\n")}\r\n`;
}
