import { isLocale, langTag, type Locale } from "@/i18n/routing";

/** Shared names are English in the page; with only Chinese shown they speak Chinese. */
function nameIn(locale: Locale | undefined): void {
  document.documentElement.lang = langTag(locale ?? "en");
  for (const element of document.querySelectorAll<HTMLElement>("[data-zh-label]")) {
    const isOption = element instanceof HTMLOptionElement;
    const shown = isOption ? element.textContent : element.getAttribute("aria-label");
    const { enLabel = shown ?? "", zhLabel = "" } = element.dataset;
    element.dataset.enLabel = enLabel;
    const label = locale === "zh" ? zhLabel : enLabel;
    if (isOption) element.textContent = label;
    else element.setAttribute("aria-label", label);
  }
}

/**
 * The control of side-by-side pages, which hides a language by style sheet alone: here the choice
 * goes into the address (`?show=zh`) and into the names that both languages share.
 */
export function showLanguages(): void {
  const inputs = document.querySelectorAll<HTMLInputElement>(".show-languages input");
  const apply = () => {
    const value = [...inputs].find(({ checked }) => checked)?.value;
    const locale = isLocale(value) ? value : undefined;
    nameIn(locale);
    const url = new URL(location.href);
    if (locale === undefined) url.searchParams.delete("show");
    else url.searchParams.set("show", locale);
    history.replaceState(history.state, "", url);
  };
  const asked = new URLSearchParams(location.search).get("show");
  for (const input of inputs) {
    input.checked = input.value === (isLocale(asked ?? undefined) ? asked : "both");
    input.addEventListener("change", apply);
  }
  if (asked !== null) apply();
}
