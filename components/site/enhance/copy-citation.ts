import { tellCopied } from "./copy-text";

/** Copies with its italics, for word processors, and as plain text, for everything else. */
async function copy(citation: HTMLElement): Promise<void> {
  const blob = (type: string, text: string) => ({ [type]: new Blob([text], { type }) });
  const plain = citation.textContent.replace(/\s+/g, " ").trim();
  const both = { ...blob("text/plain", plain), ...blob("text/html", citation.innerHTML.trim()) };
  await navigator.clipboard.write([new ClipboardItem(both)]);
}

/** @param without the language to leave out where the citation stands in both */
function offerCopy(
  button: HTMLButtonElement,
  citation: HTMLElement,
  box: HTMLElement,
  without?: string,
): void {
  button.hidden = false;
  button.addEventListener("click", async () => {
    const part = document.importNode(citation, true);
    if (without !== undefined) for (const words of part.querySelectorAll(`.${without}`)) words.remove();
    const isCopied = await copy(part).then(
      () => true,
      () => false,
    );
    tellCopied(button, isCopied, box);
  });
}

/** A second button for the Chinese part: each goes with its part when one language is hidden. */
function offerBoth(button: HTMLButtonElement, citation: HTMLElement, box: HTMLElement): void {
  const chinese = document.importNode(button, true);
  const { enLabel, zhLabel = "" } = button.dataset;
  if (enLabel !== undefined) button.ariaLabel = enLabel;
  chinese.ariaLabel = zhLabel;
  chinese.lang = "zh-Hans";
  button.after(chinese);
  const buttons = [
    { one: button, own: "en", other: "zh" },
    { one: chinese, own: "zh", other: "en" },
  ];
  for (const { one, own, other } of buttons) {
    delete one.dataset.zhLabel;
    one.classList.add(own);
    one.querySelector(`.${other}`)?.remove();
    offerCopy(one, citation, box, other);
  }
}

/** Every button of a `[data-cite]` box copies the citation before it; on side-by-side pages, one language of it. */
export function offerCopies(box: HTMLElement): void {
  for (const button of box.querySelectorAll("button")) {
    const citation = button.previousElementSibling;
    if (!(citation instanceof HTMLElement)) continue;
    if (citation.querySelector(".zh") === null) offerCopy(button, citation, box);
    else offerBoth(button, citation, box);
  }
}
