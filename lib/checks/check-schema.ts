import type { z } from "zod";
import { suggest } from "./closest";
import type { Problem } from "./problem";
import { knownFields } from "./known-fields";
import type { YamlFile } from "./yaml-file";

type Issue = z.core.$ZodIssue;
type Found = Omit<Problem, "file">;

function valueAt(value: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (current, key) =>
      typeof current === "object" && current !== null ? Reflect.get(current, key) : undefined,
    value,
  );
}

const show = (value: unknown) =>
  value === undefined ? "nothing" : (JSON.stringify(value)?.slice(0, 120) ?? String(value));
const name = (path: PropertyKey[]) => path.map(String).join(".");

const kinds: Record<string, string> = {
  string: "text",
  object: "fields",
  record: "fields",
  array: "a list",
  number: "a number",
  int: "a whole number",
};
const kindOf = (expected: string) => kinds[expected] ?? expected;

/** Every way in which the data of a file departs from its schema, with the line of each. */
export function checkSchema(file: string, yaml: YamlFile, schema: z.ZodType): Problem[] {
  if (yaml.problems.length > 0) return yaml.problems;
  if (yaml.value === null || yaml.value === undefined) return [emptyFile(file, schema)];
  const result = schema.safeParse(yaml.value);
  if (result.success) return [];
  const first = new Map<string, Issue>();
  // A value that fails one test often fails the next: the first says enough.
  for (const issue of result.error.issues) {
    const key = `${issue.code === "unrecognized_keys"} ${name(issue.path)}`;
    if (!first.has(key)) first.set(key, issue);
  }
  return [...first.values()].flatMap((issue) =>
    describe(issue, yaml, schema).map((problem) => ({ file, ...problem })),
  );
}

function emptyFile(file: string, schema: z.ZodType): Problem {
  const isText = file.endsWith(".mdx");
  return {
    file,
    line: 1,
    rule: "missing-field",
    message: isText ? "the text has no front matter" : "the file holds no fields",
    expected: `fields ${knownFields(schema, []).join(", ")}`,
    found: "nothing",
    fix: isText
      ? "begin the file with a line ---, the fields, and a line ---"
      : "add the fields that docs/content.md lists",
  };
}

function describe(issue: Issue, yaml: YamlFile, schema: z.ZodType): Found[] {
  const found = valueAt(yaml.value, issue.path);
  const at = { line: yaml.lineOf(issue.path), found: show(found) };
  const field = `field "${name(issue.path)}"`;
  const missing = {
    ...at,
    rule: "missing-field",
    message: `${field} is missing`,
    fix: `add "${name(issue.path)}", or correct the spelling of the field that should be it`,
  };
  const notListed = (values: string[]) => {
    const expected = `one of: ${values.join(", ")}`;
    if (found === undefined) return [{ ...missing, expected }];
    return [
      {
        ...at,
        rule: "value-not-listed",
        message: `${field} has a value outside its list`,
        expected,
        fix: suggest(String(found), values, "use a value of the list"),
      },
    ];
  };
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) =>
        unknownField([...issue.path, key], key, yaml, knownFields(schema, issue.path)),
      );
    case "invalid_value":
      return notListed(issue.values.map(String));
    case "invalid_union":
      return notListed("options" in issue && Array.isArray(issue.options) ? issue.options.map(String) : []);
    case "invalid_type": {
      const expected = kindOf(issue.expected);
      if (found === undefined) return [{ ...missing, expected }];
      const quoted =
        issue.expected === "string" && typeof found !== "object"
          ? `put it in quotes: "${String(found)}"`
          : `write ${expected}`;
      return [{ ...at, rule: "wrong-type", message: `${field} is of the wrong kind`, expected, fix: quoted }];
    }
    default:
      return [
        {
          ...at,
          rule: "invalid-value",
          message: `${field} cannot be used`,
          expected: issue.message,
          fix: fixOf(issue),
        },
      ];
  }
}

function unknownField(path: PropertyKey[], key: string, yaml: YamlFile, known: string[]): Found {
  return {
    line: yaml.lineOf(path),
    rule: "unknown-field",
    message: `field "${name(path)}" is not known`,
    expected: `one of: ${known.join(", ")}`,
    found: key,
    fix: suggest(key, known, "remove it, or correct its name"),
  };
}

/** The schema's own words say what is expected; the remedy follows from the kind of mistake. */
function fixOf(issue: Issue): string {
  if (issue.code === "too_big") return "shorten it";
  if (issue.code === "too_small") return "add what is missing";
  return `write ${issue.message}`;
}
