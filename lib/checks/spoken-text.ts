import type { Inline } from "@/lib/prose/prose-types";

/** Stands where words were left out, so that no rule reads across the gap. */
export const gap = "¦";

type Kind = Inline["kind"];

/**
 * The words of a sentence, without those of the named parts. Figures and document numbers are
 * printed by `print`; without it they leave a gap.
 */
export function spokenText(
  inlines: Inline[],
  leaveOut: readonly Kind[],
  print?: (inline: Extract<Inline, { kind: "fact" | "doc" }>) => string,
): string {
  return inlines
    .map((inline) => {
      if (leaveOut.includes(inline.kind)) return gap;
      switch (inline.kind) {
        case "text":
          return inline.text;
        case "fact":
        case "doc":
          return print?.(inline) ?? gap;
        case "cite":
        case "discrepancy":
          return "";
        case "quote":
          return `“${spokenText(inline.children, leaveOut, print)}”`;
        default:
          return spokenText(inline.children, leaveOut, print);
      }
    })
    .join("");
}
