import { announce } from "./announce";

/**
 * Fetches a file of ours that is needed only now, and runs what `load` takes from it. Where the file
 * does not come, the page stays as it is without scripts. To call it again is to try again: browsers
 * no longer remember that an `import()` failed.
 *
 * @param failed hidden in the HTML, says what is missing, where a reader would look for it
 * @returns whether the file came
 */
export async function fetchPart(
  load: () => Promise<() => void>,
  failed?: HTMLElement | null,
): Promise<boolean> {
  const run = await load().catch(() => undefined);
  if (failed) failed.hidden = run !== undefined;
  if (failed && run === undefined) announce(failed.textContent);
  run?.();
  return run !== undefined;
}
