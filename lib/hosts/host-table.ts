/** What a host must be told. lib/hosts writes it in the language of each. */
import type { HeaderRule } from "@/lib/site/headers";
import type { Redirect } from "@/lib/site/redirects";

export type HostTable = {
  /** Path under which the copy stands, "" or "/part". */
  basePath: string;
  rules: readonly HeaderRule[];
  redirects: readonly Redirect[];
  /** Content types by the ending of a path, beginning with a dot or a slash. */
  types: Readonly<Record<string, string>>;
  /** Modes of reading, each of which has its own page for missing addresses. */
  modes: readonly string[];
};

/** `x-frame-options` as most hosts write it: `X-Frame-Options`. */
export function headerName(name: string): string {
  return name.replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase());
}

/** The name of every header that any rule sets, in order of appearance. */
export function headerNames(rules: readonly HeaderRule[]): string[] {
  return [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
}

/** The rules that set a header, the one that wins first. */
export function rulesFor(name: string, rules: readonly HeaderRule[]): { prefix: string; value: string }[] {
  return rules
    .flatMap(({ prefix, headers }) => {
      const value = headers[name];
      return value === undefined ? [] : [{ prefix, value }];
    })
    .reverse();
}
