import type { Mode } from "@/i18n/routing";

/**
 * Where the share picture of a page stands, from the site's root:
 * `/og/en/zones/tianzhu.png`. The pages of single sources share one, because
 * their titles are those of other people's pages.
 */
export function picturePath(mode: Mode, path: string): string {
  const page = path === "/" ? "/home" : path.replace(/^\/sources\/.+$/, "/sources").replace(/\/$/, "");
  return `/og/${mode}${page}.png`;
}
