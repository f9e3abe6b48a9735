import { searchFilters, type SearchFilter, type SearchPage } from "./search-index";

/** What a reader asks: it stands in the address, so that a search can be shared and Back works. */
export type SearchState = {
  query: string;
  /** One value of each filter at most. */
  filters: Partial<Record<SearchFilter, string>>;
  /** Show the pages of the other language too. */
  isBoth: boolean;
  /** Show all results even when the query is the number or id of one page. */
  isAll: boolean;
};

/** Reads a state from the query of an address. */
export function readSearchState(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const filters: SearchState["filters"] = {};
  for (const name of searchFilters) {
    const value = parameters.get(name);
    if (value) filters[name] = value;
  }
  return {
    query: parameters.get("q") ?? "",
    filters,
    isBoth: parameters.has("both"),
    isAll: parameters.has("all"),
  };
}

/** The query of an address for a state, with its "?", or empty. */
export function writeSearchState({ query, filters, isBoth, isAll }: SearchState): string {
  const parameters = new URLSearchParams();
  // A lone half of a character cannot stand in an address.
  if (query !== "") parameters.set("q", query.toWellFormed());
  for (const name of searchFilters) {
    const value = filters[name];
    if (value) parameters.set(name, value);
  }
  if (isBoth) parameters.set("both", "1");
  if (isAll) parameters.set("all", "1");
  const text = parameters.toString();
  return text === "" ? "" : `?${text}`;
}

/** Whether a page has the chosen value of every filter. */
export function hasFacets({ facets }: Pick<SearchPage, "facets">, filters: SearchState["filters"]): boolean {
  return searchFilters.every((name) => {
    const value = filters[name];
    return !value || facets[name].includes(value);
  });
}
