/** Where the copy stands: without an origin only paths can be judged. */
export type SitePlace = { origin: string; basePath: string };

export type ResolvedAddress =
  /** A place of this site: `path` is without the base path and decoded, `fragment` is "" for none. */
  | { kind: "internal"; path: string; fragment: string; isAbsolute: boolean }
  /** Begins at the root of our host, but outside the base path. */
  | { kind: "outside-base" }
  | { kind: "external"; scheme: string }
  | { kind: "malformed" };

/** Decoded text, or undefined when the percent-encoding is broken. */
function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

/**
 * Says where an address on a page leads.
 *
 * @param address as written in the page
 * @param pagePath the page's own path without the base path, e.g. `/en/plan/`
 */
export function resolveAddress(address: string, pagePath: string, place: SitePlace): ResolvedAddress {
  const page = `${place.origin}${place.basePath}${pagePath}`;
  if (!URL.canParse(address, page)) return { kind: "malformed" };
  const url = new URL(address, page);
  if (url.origin !== new URL(place.origin).origin) return { kind: "external", scheme: url.protocol };
  if (url.pathname !== place.basePath && !url.pathname.startsWith(`${place.basePath}/`)) {
    return { kind: "outside-base" };
  }
  const path = decode(url.pathname.slice(place.basePath.length) || "/");
  // Everything from ":~:" on is an instruction to the browser, such as a text to mark.
  const fragment = decode(url.hash.slice(1).split(":~:")[0] ?? "");
  if (path === undefined || fragment === undefined) return { kind: "malformed" };
  return { kind: "internal", path, fragment, isAbsolute: /^([a-z][a-z\d+.-]*:)?\/\//i.test(address.trim()) };
}
