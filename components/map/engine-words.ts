import type { IslandWords } from "@/lib/map/island-words";

/** The words of one part of the engine, under the keys by which it asks for them. */
const under = (part: string, words: Record<string, string>) =>
  Object.fromEntries(Object.entries(words).map(([key, word]) => [`${part}.${key}`, word]));

/** The engine's own words, in the language of the page. */
export function engineWords({ text }: IslandWords): Record<string, string> {
  return {
    ...under("Map", { Title: text.mapLabel }),
    ...under("ScaleControl", { Kilometers: text.kilometres, Meters: text.metres }),
    ...under("CooperativeGesturesHandler", {
      WindowsHelpText: text.ctrlScroll,
      MacHelpText: text.cmdScroll,
      MobileHelpText: text.twoFingers,
    }),
    // The other engine names the same things otherwise.
    ...under("TouchPanBlocker", { Message: text.twoFingers }),
    ...under("ScrollZoomBlocker", { CtrlMessage: text.ctrlScroll, CmdMessage: text.cmdScroll }),
  };
}
