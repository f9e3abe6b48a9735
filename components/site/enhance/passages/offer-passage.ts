import { createLink } from "./create-link";
import { say } from "./passage-words";

let menu: HTMLElement | undefined;

/** The same passage in the other modes: the page's own links to them, with the fragment. */
function listModes(hash: string): HTMLAnchorElement[] {
  const links = document.querySelectorAll<HTMLAnchorElement>("header a[data-switch-mode]");
  return [...links].map((original) => {
    const link = createLink(original.pathname + location.search + hash, original.textContent ?? "");
    link.lang = original.lang;
    return link;
  });
}

/** After a passage's link was pressed: what became of it, and the passage in other languages. */
export function offerPassage(link: HTMLAnchorElement, said: string): void {
  menu?.remove();
  menu = document.createElement("div");
  menu.className = "passage-menu";
  menu.popover = "auto";
  menu.role = "group";
  menu.ariaLabel = say("Passage.label");
  menu.append(said, ...listModes(link.hash), createLink("#use", say("Passage.cite")));
  // Beside the group of links, or the heading: inside them it would be taken for one of the links.
  (link.matches(".hl") ? link.nextElementSibling : link.parentElement)?.after(menu);
  // Following the link took the focus away from it; here it goes on to the passage's other links.
  link.focus({ preventScroll: true });
  menu.showPopover({ source: link });
}
