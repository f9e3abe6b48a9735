import { announce } from "./announce";
import { permalink } from "./copy-link";
import { copyText } from "./copy-text";
import { fetchPart } from "./fetch-part";
import { sayLink } from "./say-link";

// Most visits need none of it, so it is a file of its own.
const load = () => import("./passages/passages");

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
  await fetchPart(async () => {
    const { tellUnknown } = await load();
    return () => tellUnknown(id);
  });
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
    // Without the file, what the browser does with a link is enough; the next click asks again.
    const part = await load().catch(() => undefined);
    part?.offerPassage(link, said);
  });
  const select = () => {
    if (getSelection()?.isCollapsed !== false) return;
    document.removeEventListener("selectionchange", select);
    void fetchPart(async () => (await load()).offerQuotes);
  };
  document.addEventListener("selectionchange", select);
  addEventListener("hashchange", lookUp);
  void lookUp();
}
