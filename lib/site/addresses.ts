/** The address of every page, without mode: the address contract in code. */
import type { Mode } from "@/i18n/routing";
import type { Collection } from "@/lib/content/types/collections";
import { siteConfig } from "./site-config";

const articlePaths: Record<string, string> = { home: "/", tasks: "/plan/tasks/" };

/** The path of a document, the same in each mode: `/zones/tianzhu/`. Events are places on the timeline. */
export function pathOf(collection: Collection | "source", slug: string): string {
  switch (collection) {
    case "articles":
      return articlePaths[slug] ?? `/${slug}/`;
    case "goals":
      return `/${slug}/`;
    case "tasks":
      return `/plan/tasks/${slug}/`;
    case "events":
      return `/timeline/#${slug}`;
    case "terms":
      return `/glossary/${slug}/`;
    case "source":
      return `/sources/${slug}/`;
    default:
      return `/${collection}/${slug}/`;
  }
}

/**
 * A path as a link of one mode. Authors write `/zones/tianzhu#policies`; the
 * page has `/en/zones/tianzhu/#policies`, under the base path of the copy.
 */
export function hrefOf(mode: Mode, path: string): string {
  const [pathname = "/", fragment] = path.split("#");
  const folder = pathname.endsWith("/") ? pathname : `${pathname}/`;
  return `${siteConfig.basePath}/${mode}${folder}${fragment === undefined ? "" : `#${fragment}`}`;
}

/** The address of a page's history, without mode: under the changes page, by the address of the page itself. */
export function historyPath(path: string): string {
  return `/changes${path === "/" ? "/home/" : path}`;
}

/** The path of a page, of an address that may name a passage of it. */
export function withoutFragment(place: string): string {
  return place.replace(/#.*$/, "");
}

/** The path of a passage of a page. An event, which has no page, is one passage of the timeline: `/timeline/#slug`. */
export function passagePath(path: string, id: string): string {
  return path.includes("#") ? path : `${path}#${id}`;
}

/** A file of `public/` or of the build, under the base path of the copy. */
export function assetHref(path: string): string {
  return `${siteConfig.basePath}${path}`;
}

/** The full public address. */
export function absoluteUrl(href: string): string {
  return siteConfig.origin + href;
}
