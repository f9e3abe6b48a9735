import { permalink } from "./copy-link";
import { copyText } from "./copy-text";

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
  (await load()).tellUnknown(id);
}

/**
 * The links to passages (`.hl`, `.pl a`) copy their address as well and offer what to do with the
 * passage. A selection offers to be copied with its source. A fragment that is not known is told.
 */
export function linkPassages(): void {
  document.addEventListener("click", async ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>(".hl, .pl a") : null;
    if (link === null) return;
    // Browsers allow it only while the click is fresh, so it does not wait for the other file.
    const isCopied = await copyText(permalink(link.hash));
    (await load()).offerPassage(link, isCopied);
  });
  const select = async () => {
    if (getSelection()?.isCollapsed !== false) return;
    document.removeEventListener("selectionchange", select);
    (await load()).offerQuotes();
  };
  document.addEventListener("selectionchange", select);
  addEventListener("hashchange", lookUp);
  void lookUp();
}
