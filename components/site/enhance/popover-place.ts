import { placeBeside } from "@/lib/site/place-beside";

// On narrow windows the style sheet shows notes at the foot of the window (app/styles/notes.css).
const roomBeside = "(min-width: 47.5rem)";

function place(note: HTMLElement, button: Element): void {
  if (!matchMedia(roomBeside).matches) {
    note.removeAttribute("style");
    return;
  }
  const view = { width: document.documentElement.clientWidth, height: innerHeight };
  const { left, top } = placeBeside(button.getBoundingClientRect(), note.getBoundingClientRect(), view);
  Object.assign(note.style, { inset: "auto", margin: "0", left: `${left}px`, top: `${top}px` });
}

/**
 * Puts an opened `[popover][data-note]` beside its button where the browser cannot do so by style
 * alone (CSS anchor positioning). Without scripts the browser centres it.
 */
export function placePopovers(): void {
  if (CSS.supports("position-area", "block-end")) return;
  // Several marks may open one note, and the event does not say which did. A button that closes a
  // note is no place to stand beside.
  let pressed: Element | null = null;
  const remember = ({ target }: Event) => {
    const button = target instanceof Element ? target.closest("[popovertarget]") : null;
    if (button !== null && button.getAttribute("popovertargetaction") !== "hide") pressed = button;
  };
  document.addEventListener("click", remember, { capture: true });

  for (const note of document.querySelectorAll<HTMLElement>("[popover][data-note]")) {
    const update = () => {
      if (pressed?.getAttribute("popovertarget") === note.id) place(note, pressed);
    };
    const follow = (event: Event) => {
      const isOpening = event instanceof ToggleEvent && event.newState === "open";
      const change = isOpening ? addEventListener : removeEventListener;
      for (const name of ["scroll", "resize"]) change(name, update, { passive: true, capture: true });
      if (isOpening) update();
    };
    // Before it opens its size is unknown; placing it twice spares a flash in the middle of the window.
    note.addEventListener("beforetoggle", follow);
    note.addEventListener("toggle", follow);
  }
}
