import { announce } from "@/components/site/enhance/announce";
import { createLink } from "./create-link";
import { say } from "./passage-words";

let notice: HTMLElement | undefined;

/** The history of this page, which its tools link; where it has not changed, that of the site. */
function findChanges(): HTMLAnchorElement | null {
  const ofSite = document.querySelector<HTMLAnchorElement>('footer a[href$="/changes/"]');
  const start = ofSite?.getAttribute("href") ?? "";
  return document.querySelector<HTMLAnchorElement>(`#use p a[href^="${start}"]`) ?? ofSite;
}

/** Tells at the top of the page that it has no passage with this id, and where changes are listed. */
export function tellUnknown(id: string): void {
  notice?.remove();
  notice = document.createElement("p");
  notice.className = "notice page-width";
  const text = say("Passage.unknown", { id });
  const close = document.createElement("button");
  close.textContent = say("Passage.close");
  close.className = "note-close";
  close.addEventListener("click", () => notice?.remove());
  const changes = findChanges();
  notice.append(text, " ");
  if (changes !== null) notice.append(createLink(changes.href, say("Passage.changes")), " ");
  notice.append(close);
  document.querySelector("main")?.prepend(notice);
  announce(text);
  scrollTo(0, 0);
}
