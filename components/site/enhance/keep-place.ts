import { openParts, topPassage, withOpenParts } from "@/lib/site/top-passage";

const foldable = () => [...document.querySelectorAll<HTMLDetailsElement>("main details")];

/** The fragment of the passage at the top of the window, or "" where the reader has not scrolled. */
function fragmentHere(): string {
  const passages = [...document.querySelectorAll<HTMLElement>("main :not(svg *)[id]")]
    .filter((element) => !element.closest("[popover]") && !element.querySelector("[id]"))
    .map((element) => ({ id: element.id, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.height > 0)
    .map(({ id, box: { top, bottom } }) => ({ id, top, bottom }));
  const id = scrollY > 0 ? topPassage(passages, innerHeight) : undefined;
  return id === undefined ? "" : `#${id}`;
}

/** Opens what was open on the page that the reader came from, and tidies the address. */
function openAgain(): void {
  const open = openParts(location.search);
  if (open.length === 0) return;
  foldable().forEach((part, index) => (part.open ||= open.includes(index)));
  history.replaceState(
    history.state,
    "",
    withOpenParts(location.search, []) + location.hash || location.pathname,
  );
}

/**
 * Links to the same page in another reading mode, `a[data-switch-mode]`: the reader arrives at the
 * same clause with the same filters and the same parts open. The server writes the path, and only
 * here is the place known.
 */
export function keepPlace(): void {
  openAgain();
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-switch-mode]")) {
    const own = new URL(link.href).hash;
    const update = () => {
      const open = foldable().flatMap((part, index) => (part.open ? [index] : []));
      link.search = withOpenParts(location.search, open);
      link.hash = own || location.hash || fragmentHere();
    };
    // Pressing comes before the menus of the right button, focus before the Enter key.
    for (const event of ["pointerdown", "focus", "click"]) link.addEventListener(event, update);
  }
}
