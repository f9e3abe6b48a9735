/** A page that moved: paths without the base path, both ending with a slash. */
export type Redirect = { from: string; to: string };

/** Every address that was ever published and has moved. Query and fragment go along. */
export const redirects: readonly Redirect[] = [];
