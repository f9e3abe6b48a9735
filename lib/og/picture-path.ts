import type { Mode } from "@/i18n/routing";

/**
 * Where the share picture of a page stands, from the site's root:
 * `/og/en/zones/tianzhu.png`. The pages of single sources, of single terms and of
 * the changes of single pages share one each: nobody shares hundreds of them, and each would cost every build.
 */
export function picturePath(mode: Mode, path: string): string {
  const page =
    path === "/" ? "/home" : path.replace(/^\/(sources|glossary|changes)\/.+$/, "/$1").replace(/\/$/, "");
  return `/og/${mode}${page}.png`;
}
