import { parse, TYPE, type MessageFormatElement } from "@formatjs/icu-messageformat-parser";
import { describe, expect, test } from "vitest";
import en from "@/messages/en.json";
import zh from "@/messages/zh.json";

/** The messages of a file by their full key: `Header.skip`. */
function flat(words: object, before = ""): Map<string, unknown> {
  return new Map(
    Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
      typeof value === "object" && value !== null
        ? [...flat(value, `${before}${key}.`)]
        : [[`${before}${key}`, value] as const],
    ),
  );
}

/** The names that a message asks for, and its tags. */
function placeholders(elements: MessageFormatElement[]): string[] {
  const names = elements.flatMap((element) => {
    switch (element.type) {
      case TYPE.literal:
      case TYPE.pound:
        return [];
      case TYPE.select:
      case TYPE.plural:
        return [element.value, ...Object.values(element.options).flatMap(({ value }) => placeholders(value))];
      case TYPE.tag:
        return [`<${element.value}>`, ...placeholders(element.children)];
      default:
        return [element.value];
    }
  });
  return [...new Set(names)].sort();
}

const messages = { en: flat(en), zh: flat(zh) };
const asked = (message: unknown) =>
  typeof message === "string" ? placeholders(parse(message)) : ["no text"];

test("both languages have the same keys, in the same order", () => {
  expect([...messages.zh.keys()]).toEqual([...messages.en.keys()]);
});

describe.each(["en", "zh"] as const)("the messages in %s", (locale) => {
  test("are all texts, and none is empty", () => {
    const bad = [...messages[locale]].filter(([, value]) => typeof value !== "string" || value.trim() === "");
    expect(bad).toEqual([]);
  });

  test("are all read by the message parser", () => {
    for (const [key, value] of messages[locale]) expect(() => asked(value), key).not.toThrow();
  });

  test("are no two of one group with blanks at their ends by mistake", () => {
    // A label before a text ends with a blank or a full-width sign on purpose.
    const bad = [...messages[locale]].filter(
      ([key, value]) => key !== "Ours.label" && String(value) !== String(value).trim(),
    );
    expect(bad).toEqual([]);
  });
});

test("both languages ask for the same placeholders and tags", () => {
  const of = (locale: "en" | "zh") =>
    Object.fromEntries([...messages[locale]].map(([key, value]) => [key, asked(value)]));
  expect(of("zh")).toEqual(of("en"));
});

test("the parser sees through choices and tags", () => {
  expect(asked("{count, plural, one {# of {total}} other {#}} <link>{name}</link>")).toEqual([
    "<link>",
    "count",
    "name",
    "total",
  ]);
});
