import { announce } from "./announce";
import { permalink } from "./copy-link";
import { copyText } from "./copy-text";
import { fetchPart } from "./fetch-part";
import { sayLink } from "./say-link";

// Most visits need none of it, so it is a file of its own.
const load = () => import("./passages/passages");
// A selection changes with every word; one request for the file is enough.
const pause = 1000;

function fragment(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    // Half of an encoded character; no passage of ours has such an address.
    return location.hash.slice(1);
  }
}

async function lookUp(): Promise<void> {
  const id = fragment();
  if (id === "" || id === "top" || document.getElementById(id) !== null) return;
  const isTold = await fetchPart(async () => {
    const { tellUnknown } = await load();
    return () => tellUnknown(id);
  });
  if (!isTold) addEventListener("online", lookUp, { once: true });
}

/** From the first selection on; where the file does not come, from a later one. */
function awaitSelection(): void {
  const select = async () => {
    if (getSelection()?.isCollapsed !== false) return;
    document.removeEventListener("selectionchange", select);
    if (!(await fetchPart(async () => (await load()).offerQuotes))) setTimeout(awaitSelection, pause);
  };
  document.addEventListener("selectionchange", select);
}

/**
 * The links to passages (`.hl`, `.pl a`) copy their address as well, say so, and offer what to do with
 * the passage. A selection offers to be copied with its source. A fragment that is not known is told.
 */
export function linkPassages(): void {
  document.addEventListener("click", async ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>(".hl, .pl a") : null;
    if (link === null) return;
    // Browsers allow it only while the click is fresh, so it does not wait for the other file.
    const isCopied = await copyText(permalink(link.hash));
    const said = sayLink(isCopied ? "PassageLink.copied" : "PassageLink.notCopied");
    announce(said);
    await fetchPart(async () => {
      const { offerPassage } = await load();
      return () => offerPassage(link, said);
    });
  });
  awaitSelection();
  addEventListener("hashchange", lookUp);
  void lookUp();
}
