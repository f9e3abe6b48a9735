/** Chosen values by group, e.g. `sectors → {healthcare}`. A group without a choice has no entry. */
export type FilterState = ReadonlyMap<string, ReadonlySet<string>>;

/** What can be chosen, by group. */
export type FilterOptions = ReadonlyMap<string, ReadonlySet<string>>;

/** Reads the choice from a query such as `?sectors=healthcare,digital-trade&area=finance`; what is no option is left out. */
export function readFilterState(query: string, options: FilterOptions): FilterState {
  const parameters = new URLSearchParams(query);
  const state = new Map<string, Set<string>>();
  for (const [group, allowed] of options) {
    const values = (parameters.get(group) ?? "").split(",").filter((value) => allowed.has(value));
    if (values.length > 0) state.set(group, new Set(values));
  }
  return state;
}

/** The query for a choice, with its "?" or empty; parameters of others stay. */
export function writeFilterState(query: string, state: FilterState, options: FilterOptions): string {
  const parameters = new URLSearchParams(query);
  for (const [group, allowed] of options) {
    // In the order of the options, so that one choice has one address.
    const values = [...allowed].filter((value) => state.get(group)?.has(value));
    if (values.length > 0) parameters.set(group, values.join(","));
    else parameters.delete(group);
  }
  const text = parameters.toString().replaceAll("%2C", ",");
  return text === "" ? "" : `?${text}`;
}

/** The choice with one value added or taken away. */
export function toggleFilter(state: FilterState, group: string, value: string): FilterState {
  const values = new Set(state.get(group));
  if (!values.delete(value)) values.add(value);
  const next = new Map(state).set(group, values);
  if (values.size === 0) next.delete(group);
  return next;
}

/** Whether an item is shown: in each group with a choice it has one of the chosen values. */
export function matchesFilter(state: FilterState, valuesOf: (group: string) => readonly string[]): boolean {
  return [...state].every(([group, chosen]) => valuesOf(group).some((value) => chosen.has(value)));
}
