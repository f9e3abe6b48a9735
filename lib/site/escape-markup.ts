/** Text as it may stand in HTML, SVG and XML, in a quoted attribute too. */
export function escapeMarkup(text: string): string {
  const names: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  return text.replace(/[&<>"]/g, (mark) => names[mark] ?? mark);
}
