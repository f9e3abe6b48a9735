import { isLocale, langTag, type Locale } from "@/i18n/routing";

/** Shared names are English in the page; with only Chinese shown they speak Chinese. */
function nameIn(locale: Locale | undefined): void {
  const isChinese = locale === "zh";
  document.documentElement.lang = langTag(locale ?? "en");
  for (const element of document.querySelectorAll<HTMLElement>("[data-zh-label]")) {
    const name = element instanceof HTMLOptionElement ? "label" : "aria-label";
    element.dataset.enLabel ??= element.getAttribute(name) ?? element.textContent;
    const label = isChinese ? element.dataset.zhLabel : element.dataset.enLabel;
    element.setAttribute(name, label ?? "");
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
