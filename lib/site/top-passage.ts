/** A passage with an address of its own and where it stands, in CSS pixels from the top of the window. */
export type PassageBox = { id: string; top: number; bottom: number };

/**
 * The passage that a reader is at: the first that is not above the window. Where a figure without an
 * address fills the window, it is the last passage before it.
 *
 * @param passages the smallest ones with an id, in the order of the text
 * @param height of the window
 * @returns undefined above the first passage, where the page itself is the place
 */
export function topPassage(passages: readonly PassageBox[], height: number): string | undefined {
  const next = passages.findIndex(({ bottom }) => bottom > 0);
  const found = passages[next];
  if (found === undefined) return passages.at(-1)?.id;
  return found.top < height && (next > 0 || found.top <= 0) ? found.id : passages[next - 1]?.id;
}

/** The query that also says which of the page's foldable parts are open; "" for none. */
export function withOpenParts(query: string, open: readonly number[]): string {
  const parameters = new URLSearchParams(query);
  parameters.delete("open");
  if (open.length > 0) parameters.set("open", open.join("."));
  const text = parameters.toString();
  return text === "" ? "" : `?${text.replaceAll("%2C", ",")}`;
}

/** The numbers of the foldable parts that a query asks to open. */
export function openParts(query: string): number[] {
  const value = new URLSearchParams(query).get("open") ?? "";
  return /^\d{1,3}(\.\d{1,3})*$/.test(value) ? value.split(".").map(Number) : [];
}
