import { describe, expect, test } from "vitest";
import { z } from "zod";
import { localeOf, locales, modes, type Locale } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { listSectors } from "@/lib/content/sectors";
import { listTasks } from "@/lib/content/tasks";
import { listZones } from "@/lib/content/zones";
import { attributeOf, elementsOf, parseHtml, textOf, type HtmlElement } from "@/lib/finish/html-tree";
import { mapFiles } from "@/lib/map/map-files";
import { listPlaces } from "@/lib/map/map-places";
import { readGeo } from "@/lib/map/read-geo";
import { hrefOf, pathOf } from "@/lib/site/addresses";
import { builtFiles, readBuilt } from "@/tests/site/built-site";

const find = (within: HtmlElement[], test: (element: HtmlElement) => boolean): HtmlElement => {
  const found = within.find(test);
  if (found === undefined) throw new Error("The page lacks what this test reads");
  return found;
};
const byId = (within: HtmlElement[], id: string) =>
  find(within, (element) => attributeOf(element, "id") === id);
const words = (element: HtmlElement) => textOf(element).replace(/\s+/g, " ").trim();
/** Values as the page prints them for readers: `<data>` and its text. */
const values = (element: HtmlElement) =>
  elementsOf(element)
    .filter(({ tagName }) => tagName === "data")
    .map((data) => `${attributeOf(data, "value")} ${words(data)}`);

const bases = ["stated", "reading", "none"] as const;

/** The sectors of a list, each with what it says of the ground on which it stands there. */
const sectorsOf = (within: HtmlElement, locale: Locale) =>
  elementsOf(within)
    .filter(({ tagName }) => tagName === "li")
    .flatMap((item) => {
      const hrefs = elementsOf(item).flatMap((element) => attributeOf(element, "href") ?? []);
      const href = hrefs.find((address) => /\/sectors\/[^/]+\/$/.test(address));
      const basis = bases.find((name) => words(item).includes(wordsOf(locale)(`Basis.${name}`)));
      return href === undefined ? [] : [{ href, basis }];
    });

describe.each(modes)("the map in %s", (mode) => {
  const locale = localeOf(mode);
  const page = elementsOf(parseHtml(readBuilt(`${mode}/map/index.html`)));

  test.each(listZones().map(({ slug }) => slug))("says of %s what its own page says", (slug) => {
    const panel = byId(page, slug);
    const zonePage = elementsOf(parseHtml(readBuilt(`${mode}/zones/${slug}/index.html`)));
    const area = byId(zonePage, "key-facts-area");
    expect(values(panel).length).toBeGreaterThan(0);
    expect(values(panel)).toEqual(values(area));
    for (const small of elementsOf(area).filter(
      (element) => element.tagName === "span" && attributeOf(element, "class")?.includes("muted"),
    )) {
      expect(words(panel)).toContain(words(small));
    }
    const title = find(zonePage, ({ tagName }) => tagName === "h1");
    expect(words(panel).replaceAll(" ", "")).toContain(words(title).replaceAll(" ", ""));
    const description = find(
      zonePage,
      (element) => element.tagName === "meta" && attributeOf(element, "name") === "description",
    );
    expect(words(panel)).toContain(attributeOf(description, "content"));

    // On its page the zone shows all sectors, in the panel those of which something is documented.
    const sectors = sectorsOf(byId(zonePage, "sectors"), locale);
    expect(sectors).toHaveLength(listSectors().length);
    expect(sectorsOf(panel, locale)).toEqual(sectors.filter(({ basis }) => basis !== "none"));
    const tasks = (within: HtmlElement) =>
      elementsOf(within)
        .flatMap((element) => attributeOf(element, "href") ?? [])
        .filter((href) => /\/tasks\/[^/]+\/$/.test(href));
    const named = listTasks().filter(({ record }) => record.zones.some((zone) => zone === slug));
    expect(new Set(tasks(panel))).toEqual(
      new Set(named.map((task) => hrefOf(mode, pathOf("tasks", task.slug)))),
    );
  });

  test("lists everything that is drawn, zones first", () => {
    const rows = elementsOf(byId(page, "table")).filter(
      (element) => element.tagName === "tr" && attributeOf(element, "id") !== undefined,
    );
    const places = listPlaces(readGeo());
    expect(rows.map((row) => attributeOf(row, "id"))).toEqual(places.map(({ id }) => id));
    rows.forEach((row, index) => {
      const name = find(elementsOf(row), ({ tagName }) => tagName === "th");
      expect(words(name)).toBe(places[index]?.name[locale]);
    });
    const names = listZones().map(({ text }) => text[locale].title);
    expect(places.slice(0, 3).map(({ name }) => name[locale])).toEqual(names);
  });

  test("offers drawings that exist", () => {
    for (const { path } of mapFiles(mode)) expect(builtFiles).toContain(path.slice(1));
  });
});

test("the tools of the map speak both languages where both are read", () => {
  const page = elementsOf(parseHtml(readBuilt("en-zh/map/index.html")));
  const [area] = page.flatMap((element) => attributeOf(element, "data-map-words") ?? []);
  const { text } = z.object({ text: z.record(z.string(), z.string()) }).parse(JSON.parse(area ?? ""));
  for (const word of ["zoomIn", "reset", "copyLink"] as const) {
    expect(text[word]).toBe(locales.map((locale) => wordsOf(locale)(`MapPage.${word}`)).join(" · "));
  }
});

test("nothing of an engine is published but what the map loads", () => {
  // `open-map` is ours: it runs on the button, before anything of an engine comes.
  const files = builtFiles.filter((file) => /(\/map|gl|worker)[^/]*\.m?js$/i.test(file));
  const [page = ""] = modes.map((mode) => readBuilt(`${mode}/map/index.html`));
  const island = elementsOf(parseHtml(page)).find(
    (element) => attributeOf(element, "data-map-island") !== undefined,
  );
  const loaded = island
    ? [
        ...(attributeOf(island, "data-map-island") ?? "").split(" "),
        attributeOf(island, "data-map-worker") ?? "",
      ]
    : [];
  expect(files.map((file) => file.split("/").at(-1)).toSorted()).toEqual(
    loaded.map((address) => address.split("/").at(-1)).toSorted(),
  );
});
