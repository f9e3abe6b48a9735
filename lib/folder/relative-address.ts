import { posix } from "node:path";

/**
 * An address of this site as a file in a folder has it: `/en/zones/#areas` on `en/search/index.html`
 * becomes `../zones/index.html#areas`. What leads elsewhere, or to a part of the page, stays.
 *
 * @param file path of the page or style sheet inside the site
 * @param basePath path under which the site was built, "" for none
 */
export function relativeAddress(address: string, file: string, basePath: string): string {
  if (!address.startsWith(`${basePath}/`) || address.startsWith("//")) return address;
  const [, path = "", rest = ""] = /^([^?#]*)(.*)$/s.exec(address.slice(basePath.length)) ?? [];
  const target = path.endsWith("/") ? `${path}index.html` : path;
  return `${posix.relative(posix.dirname(`/${file}`), target)}${rest}`;
}
