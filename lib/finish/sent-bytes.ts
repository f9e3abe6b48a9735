import { statSync } from "node:fs";

/** Bytes of a file of a built site as a host sends it: in brotli where the build packed it. */
export function sentBytes(file: string): number {
  const packed = statSync(`${file}.br`, { throwIfNoEntry: false });
  return (packed ?? statSync(file)).size;
}
