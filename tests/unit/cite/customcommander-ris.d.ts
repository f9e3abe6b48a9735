/** The package brings no types. */
declare module "@customcommander/ris" {
  export function read(text: string): Record<string, unknown[]>[] | null;
}
