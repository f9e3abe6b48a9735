import { placeBeside } from "@/lib/site/place-beside";
import { cleanSelection, dayInWords } from "@/lib/site/quotation";
import { announce } from "@/components/site/enhance/announce";
import { permalink } from "@/components/site/enhance/copy-link";
import { copyText } from "@/components/site/enhance/copy-text";
import { say } from "./passage-words";

const settledAfter = 250;
const blocks = "p, li, td, th, dd, dt, h2, h3, main";

const elementOf = (node: Node) => (node instanceof Element ? node : node.parentElement);

/** The selected words with the page's title, the day it was checked, and the sentence where they begin. */
function quote(range: Range, selected: string): string | undefined {
  const place = elementOf(range.startContainer)?.closest("main [id]");
  const text = cleanSelection(selected);
  if (place === null || place === undefined || text === "") return undefined;
  const checked = document.querySelector<HTMLMetaElement>('meta[property="article:modified_time"]')?.content;
  const values = {
    text,
    title: document.querySelector("h1")?.textContent ?? document.title,
    address: permalink(`#${place.id}`),
  };
  return checked === undefined
    ? say("Passage.undated", values)
    : say("Passage.quotation", { ...values, date: dayInWords(checked, document.documentElement.lang) });
}

/** Below the selection; with fingers at the foot of the window, where no handle is in the way. */
function place(button: HTMLElement, range: Range): void {
  if (matchMedia("(pointer: coarse)").matches) return;
  const view = { width: document.documentElement.clientWidth, height: innerHeight };
  const { left, top } = placeBeside(range.getBoundingClientRect(), button.getBoundingClientRect(), view);
  Object.assign(button.style, { inset: "auto", left: `${left}px`, top: `${top}px` });
}

/** Offers, from the current selection on, to copy what is selected together with its source. */
export function offerQuotes(): void {
  const button = document.createElement("button");
  button.className = "button quote-button";
  button.textContent = say("Passage.quote");
  let quotation = "";
  button.addEventListener("click", async () => {
    const isCopied = await copyText(quotation);
    announce(say(isCopied ? "Passage.quoteCopied" : "Passage.quoteNotCopied"));
    button.textContent = say(isCopied ? "Passage.quoteCopied" : "Passage.quoteNotCopied");
    // It goes with the selection, or when the focus leaves it.
  });

  const update = () => {
    const selection = getSelection();
    if (document.activeElement === button) return;
    button.remove();
    if (selection === null || selection.isCollapsed) return;
    const range = selection.getRangeAt(0);
    const found = quote(range, selection.toString());
    if (found === undefined) return;
    quotation = found;
    button.textContent = say("Passage.quote");
    // Beside the words in the order of the page too: the next press of Tab or so reaches it.
    elementOf(range.endContainer)?.closest(blocks)?.append(button);
    place(button, range);
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(update, settledAfter);
  };
  document.addEventListener("selectionchange", wait);
  button.addEventListener("blur", wait);
  addEventListener("scroll", wait, { passive: true });
  wait();
}
