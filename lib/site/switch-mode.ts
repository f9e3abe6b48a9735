import { isAnyMode, type Mode } from "@/i18n/routing";

/** An address that does not begin with a reading mode. */
export class AddressError extends Error {
  readonly code = "mode-missing";
}

/**
 * The address of the same place in another reading mode.
 *
 * Query and fragment are kept: ids and filters are equal in every mode, so the reader stays on the
 * same clause. Throws for an address without a mode, such as the language chooser's.
 *
 * @param basePath the path under which this copy is served, "" for the root
 */
export function switchMode(url: URL, mode: Mode, basePath = ""): URL {
  const inside = url.pathname.startsWith(`${basePath}/`) ? url.pathname.slice(basePath.length) : "";
  const [, from, ...rest] = inside.split("/");
  if (!isAnyMode(from)) throw new AddressError(`No reading mode in "${url.pathname}"`);
  const target = new URL(url);
  target.pathname = [basePath, mode, ...rest].join("/");
  return target;
}
