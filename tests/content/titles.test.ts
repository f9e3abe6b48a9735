import { describe, expect, test } from "vitest";
import { locales } from "@/i18n/routing";
import { fieldOf, tree } from "@/tests/content/real-tree";

const limits = {
  en: { title: 65, description: 160, short: 40 },
  zh: { title: 30, description: 80, short: 20 },
};

describe.each(locales)("in %s", (locale) => {
  const texts = tree.texts.filter((file) => file.locale === locale);

  test("no two pages have the same title", () => {
    const first = new Map<string, string>();
    // The glossary explains zones and sectors under their own names, and the timeline has no pages of its own.
    const groups = texts.map((file) => ({
      file,
      group: ["terms", "events"].includes(file.collection) ? file.collection : "pages",
    }));
    const repeated = groups.flatMap(({ file, group }) => {
      const key = `${group}: ${fieldOf(file, "title").toLowerCase()}`;
      const earlier = first.get(key);
      first.set(key, file.path);
      return earlier === undefined ? [] : [`${key} in ${earlier} and ${file.path}`];
    });
    expect(repeated).toEqual([]);
  });

  // The title of a term is the term, however long its official name is.
  test.each(["title", "description", "short"] as const)("every %s keeps within its limit", (name) => {
    const long = texts.filter(
      (file) => file.collection !== "terms" && [...fieldOf(file, name)].length > limits[locale][name],
    );
    expect(long.map((file) => `${file.path}: ${fieldOf(file, name)}`)).toEqual([]);
  });

  test("no title ends with a full stop, every description does", () => {
    const stop = locale === "en" ? "." : "。";
    // The first page begins with a slogan of three sentences.
    const titled = texts.filter(({ slug }) => slug !== "home");
    expect(titled.filter((file) => fieldOf(file, "title").endsWith(stop)).map(({ path }) => path)).toEqual(
      [],
    );
    const described = texts.filter((file) => fieldOf(file, "description") !== "");
    const open = described.filter((file) => !fieldOf(file, "description").endsWith(stop));
    expect(open.map(({ path }) => path)).toEqual([]);
  });
});
