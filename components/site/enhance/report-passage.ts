/**
 * `a[data-report]`: the link that reports an error carries the address of the page from the server,
 * and here also the fragment, so that the report names the passage. `{address}` marks its place.
 */
export function reportPassage(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-report]")) {
    const update = () => {
      link.href = (link.dataset.report ?? "").replace("{address}", encodeURIComponent(location.href));
    };
    for (const event of ["pointerdown", "focus", "click"]) link.addEventListener(event, update);
  }
}
