/** Names of the scripts that are loaded on first use; the build writes them here. */
declare const lazyScripts: Record<string, string>;

/**
 * `form[data-lazy]` names a script of its own. It comes with the first letter that a reader types, or
 * at once when the address already asks something; a form that is sent earlier waits for it.
 * Where it does not come, `[data-failed]` says so, and a form that is sent again tries again.
 */
export function loadOnUse(): void {
  const form = document.querySelector<HTMLFormElement>("form[data-lazy]");
  const own = document.querySelector<HTMLScriptElement>("script[src*='/enhance-']");
  if (form === null || own === null) return;
  // The style sheet has done so before the first paint, where there is one.
  document.querySelector(".without-scripts")?.toggleAttribute("hidden", true);
  const field = form.querySelector<HTMLElement>("[name=q]");
  const failed = form.querySelector<HTMLElement>("[data-failed]");
  let isLoading = false;
  const load = () => {
    if (isLoading) return;
    isLoading = true;
    failed?.toggleAttribute("hidden", true);
    const script = document.createElement("script");
    script.src = new URL(lazyScripts[form.dataset.lazy ?? ""] ?? "", own.src).href;
    script.onerror = () => {
      isLoading = false;
      failed?.toggleAttribute("hidden", false);
    };
    document.head.append(script);
  };
  // Once: a reader who goes on typing without a network is not told at every letter.
  form.addEventListener("input", load, { once: true });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    form.dataset.isSent = "";
    load();
  });
  if (location.search !== "") load();
  else if (location.hash === "") field?.focus({ preventScroll: true });
}
