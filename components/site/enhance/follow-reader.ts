/**
 * The language switch goes along once the header is out of sight, so that a reader in mid-page can
 * change the language without losing the place. Without scripts it stays in the header.
 */
export function followReader(): void {
  const header = document.querySelector(".site-header");
  const languages = document.querySelector(".lang-switch");
  if (header === null || languages === null) return;
  const follow = ([entry]: IntersectionObserverEntry[]) =>
    languages.toggleAttribute("data-away", entry?.isIntersecting === false);
  new IntersectionObserver(follow).observe(header);
}
