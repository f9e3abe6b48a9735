import { attributeOf, elementsOf, type HtmlDocument, type HtmlElement } from "./html-tree";
import { resourceAddresses } from "./resource-addresses";

/** What other pages, and the files of the site, must be compared with. */
export type PageRecord = {
  /** Path inside out/. */
  file: string;
  /** Path of the address without the base path: `/en/plan/`, `/404.html`. */
  path: string;
  /** Ids in order of appearance, an id that occurs twice twice. */
  ids: string[];
  /** Addresses that a reader or a robot may follow. */
  links: string[];
  /** Addresses that a browser fetches by itself. */
  resources: string[];
  /** Ids that an attribute of the page refers to, with the attribute's name. */
  references: { attribute: string; id: string }[];
};

const linkingRels = /^(canonical|alternate|next|prev|license|author|help|search)$/;
const idAttributes = ["aria-labelledby", "aria-describedby", "aria-controls", "aria-details", "headers"];
const singleIdAttributes = ["for", "popovertarget", "list", "aria-activedescendant"];

function linksOf(element: HtmlElement): string[] {
  const isLink = element.tagName === "a" || element.tagName === "area";
  const isRelated = element.tagName === "link" && linkingRels.test(attributeOf(element, "rel") ?? "");
  const name = element.tagName === "form" ? "action" : isLink || isRelated ? "href" : undefined;
  const address = name === undefined ? undefined : attributeOf(element, name);
  return address === undefined ? [] : [address];
}

function referencesOf(element: HtmlElement): { attribute: string; id: string }[] {
  return element.attrs.flatMap(({ name, value }) => {
    const ids: string[] = [];
    if (idAttributes.includes(name)) ids.push(...value.split(/\s+/).filter(Boolean));
    if (singleIdAttributes.includes(name) && value !== "") ids.push(value);
    // SVG: fill="url(#weave)" and <use href="#seal">.
    for (const [, id] of value.matchAll(/url\(["']?#([^"')]+)["']?\)/g)) if (id) ids.push(id);
    if (name === "href" && element.tagName === "use" && value.startsWith("#")) ids.push(value.slice(1));
    return ids.map((id) => ({ attribute: name, id }));
  });
}

/** Path of the address under which a file of out/ is read. */
export function pathOfFile(file: string): string {
  return `/${file}`.replace(/\/index\.html$/, "/");
}

/** Collects what `checkLinks` compares between pages, so that the trees need not stay in memory. */
export function describePage(document: HtmlDocument, file: string): PageRecord {
  const elements = elementsOf(document);
  return {
    file,
    path: pathOfFile(file),
    ids: elements.flatMap((element) => attributeOf(element, "id") ?? []),
    links: elements.flatMap(linksOf),
    resources: elements.flatMap(resourceAddresses),
    references: elements.flatMap(referencesOf),
  };
}
