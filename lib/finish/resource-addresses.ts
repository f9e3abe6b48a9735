import { attributeOf, type HtmlElement } from "./html-tree";

const loadingRels = new Set([
  ...["stylesheet", "preload", "modulepreload", "prefetch", "preconnect", "dns-prefetch"],
  ...["icon", "apple-touch-icon", "mask-icon", "manifest"],
]);

const loadingAttributes: Record<string, readonly string[]> = {
  script: ["src", "href"],
  img: ["src"],
  source: ["src"],
  iframe: ["src"],
  frame: ["src"],
  embed: ["src"],
  audio: ["src"],
  video: ["src", "poster"],
  track: ["src"],
  input: ["src"],
  object: ["data"],
  image: ["href"],
  feImage: ["href"],
  use: ["href"],
};

function listSrcset(value: string): string[] {
  return value
    .split(/,\s+/)
    .map((candidate) => candidate.trim().split(/\s+/)[0] ?? "")
    .filter((address) => address !== "");
}

/** Addresses that a browser fetches because of this element, before any click. `#part` of the page itself is none. */
export function resourceAddresses(element: HtmlElement): string[] {
  const names = loadingAttributes[element.tagName] ?? [];
  const found = names.flatMap((name) => attributeOf(element, name) ?? []);
  found.push(...["srcset", "imagesrcset"].flatMap((name) => listSrcset(attributeOf(element, name) ?? "")));
  if (element.tagName === "link") {
    const rels = (attributeOf(element, "rel") ?? "").toLowerCase().split(/\s+/);
    if (rels.some((rel) => loadingRels.has(rel))) found.push(attributeOf(element, "href") ?? "");
  }
  return found.filter((address) => address !== "" && !address.startsWith("#"));
}
