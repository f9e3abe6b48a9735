/** Names of the scripts that are loaded on first use; the build writes them here. */
declare const lazyScripts: Record<string, string>;

/**
 * `form[data-lazy]` names a script of its own. It comes with the first letter that a reader types, or
 * at once when the address already asks something; a form that is sent earlier waits for it.
 */
export function loadOnUse(): void {
  const form = document.querySelector<HTMLFormElement>("form[data-lazy]");
  const own = document.querySelector<HTMLScriptElement>("script[src*='/enhance-']");
  if (form === null || own === null) return;
  const field = form.querySelector<HTMLElement>("[name=q]");
  let isLoading = false;
  const load = () => {
    if (isLoading) return;
    isLoading = true;
    const script = document.createElement("script");
    script.src = new URL(lazyScripts[form.dataset.lazy ?? ""] ?? "", own.src).href;
    document.head.append(script);
  };
  form.addEventListener("input", load);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    form.dataset.isSent = "";
    load();
  });
  if (location.search !== "") load();
  else if (location.hash === "") field?.focus({ preventScroll: true });
}
