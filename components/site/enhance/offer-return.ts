/** On a page that was opened from a search by its number (`?q=`): the way back to all results. */
export function offerReturn(): void {
  const link = document.querySelector<HTMLAnchorElement>("a[data-return]");
  const query = new URLSearchParams(location.search).get("q");
  if (link === null || query === null || document.querySelector("[data-lazy]") !== null) return;
  const back = document.createElement("a");
  back.href = `${link.href}?q=${encodeURIComponent(query)}&all=1`;
  back.textContent = (link.dataset.return ?? "").replace("{query}", () => query.slice(0, 80));
  const line = document.createElement("p");
  line.className = "page-width";
  line.append(back);
  document.querySelector("main")?.prepend(line);
}
