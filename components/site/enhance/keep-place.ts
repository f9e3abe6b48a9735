/**
 * Links to the same page in another reading mode, `a[data-switch-mode]`: the reader arrives at the
 * same clause with the same filters. The server writes the path, and only here are query and
 * fragment known.
 */
export function keepPlace(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-switch-mode]")) {
    const update = () => {
      link.search = location.search;
      link.hash = location.hash;
    };
    // Pressing comes before the menus of the right button, focus before the Enter key.
    for (const event of ["pointerdown", "focus", "click"]) link.addEventListener(event, update);
  }
}
