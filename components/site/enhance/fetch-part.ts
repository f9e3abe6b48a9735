import { announce } from "./announce";

type Again = (retry: () => void) => void;

const whenOnline: Again = (retry) => addEventListener("online", retry, { once: true });

/**
 * Fetches a file of ours that is needed only now, and runs what `load` takes from it. Where the file
 * does not come, the page stays as it is without scripts, and it is fetched again later: browsers no
 * longer remember that an `import()` failed.
 *
 * @param failed hidden in the HTML, says what is missing, where a reader would look for it
 * @param again when to try once more: unless told otherwise, as soon as the network is back
 */
export async function fetchPart(
  load: () => Promise<() => void>,
  failed?: HTMLElement | null,
  again = whenOnline,
): Promise<void> {
  const run = await load().catch(() => undefined);
  if (failed) failed.hidden = run !== undefined;
  if (run !== undefined) return run();
  if (failed) announce(failed.textContent);
  again(() => fetchPart(load, failed, again));
}
