import type { Moved } from "@/lib/checks/ledger/ledger-files";
import { readLedger } from "@/lib/checks/ledger/read-ledger";
import { oldAddresses } from "./old-addresses";

/** Something that moved: paths without the base path; `from` may be a page or a file, `to` may end with a fragment. */
export type Redirect = { from: string; to: string };

/** The redirects that follow from the ledger, for everything that has a new address. */
export function redirectsOf(moved: Moved): Redirect[] {
  return oldAddresses(moved).flatMap(({ from, to }) => (to === undefined ? [] : [{ from, to }]));
}

/** Every address that was ever published and has moved. Query and fragment go along. */
export const redirects: readonly Redirect[] = redirectsOf(readLedger(process.cwd()).moved);
