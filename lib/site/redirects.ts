import { allModes } from "@/i18n/routing";
import type { Moved } from "@/lib/checks/ledger/ledger-files";
import { readLedger } from "@/lib/checks/ledger/read-ledger";
import { movedIdentifiers, movedPages } from "./moved-places";

/** A page that moved: paths without the base path, `from` ends with a slash, `to` may end with a fragment. */
export type Redirect = { from: string; to: string };

/** The redirects that follow from the ledger: each old address in each mode, and its identifier page. */
export function redirectsOf(moved: Moved): Redirect[] {
  const pages = movedPages(moved).flatMap(({ from, to }) =>
    to === undefined ? [] : allModes.map((mode) => ({ from: `/${mode}${from}`, to: `/${mode}${to}` })),
  );
  const identifiers = movedIdentifiers(moved).flatMap(({ from, to }) =>
    to?.startsWith("/id/") ? [{ from, to }] : [],
  );
  return [...pages, ...identifiers];
}

/** Every address that was ever published and has moved. Query and fragment go along. */
export const redirects: readonly Redirect[] = redirectsOf(readLedger(process.cwd()).moved);
