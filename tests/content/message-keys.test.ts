import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { escapePattern } from "@/lib/prose/escape-pattern";
import en from "@/messages/en.json";

const keysOf = (words: object, before = ""): string[] =>
  Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
    typeof value === "object" && value !== null ? keysOf(value, `${before}${key}.`) : [`${before}${key}`],
  );

const keys = keysOf(en);
const groups = Object.keys(en).join("|");
const quoted = new RegExp(`(["'\`])((?:${groups})(?:\\.(?:[\\w-]|\\$\\{[^}]*\\})+)+)\\1`, "g");

type Use = { key: string; place: string };

/** Every key that the code names; one made at run time, such as `Area.${area}`, as its pattern. */
const uses: Use[] = ["app", "components", "lib", "scripts"].flatMap((folder) =>
  readdirSync(join(process.cwd(), folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .flatMap((entry) => {
      const place = join(entry.parentPath, entry.name);
      return [...readFileSync(place, "utf8").matchAll(quoted)].map(([, , key = ""]) => ({ key, place }));
    }),
);

const pattern = (key: string) =>
  new RegExp(
    `^${key
      .split(/\$\{[^}]*\}/)
      .map(escapePattern)
      .join("[\\w-]+")}$`,
  );
const patterns = uses.map(({ key }) => pattern(key));

test("the code names many keys", () => expect(uses.length).toBeGreaterThan(150));

test("every message is used", () => {
  expect(keys.filter((key) => !patterns.some((used) => used.test(key)))).toEqual([]);
});

test("every message that is used exists", () => {
  expect(uses.filter(({ key }) => !keys.some((known) => pattern(key).test(known)))).toEqual([]);
});
