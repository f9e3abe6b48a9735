/**
 * The language switch goes along once the header is out of sight, so that a reader in mid-page can
 * change the language without losing the place. Without scripts it stays in the header.
 */
export function followReader(): void {
  const header = document.querySelector<HTMLElement>(".site-header");
  const languages = document.querySelector(".lang-switch");
  if (header === null || languages === null) return;
  const follow = ([entry]: IntersectionObserverEntry[]) => {
    const isAway = entry?.isIntersecting === false;
    // Without it the header may need a line less, and the text below would jump.
    header.style.minHeight = isAway ? `${header.offsetHeight}px` : "";
    languages.toggleAttribute("data-away", isAway);
  };
  new IntersectionObserver(follow).observe(header);
}
