import type { ZoneSlug } from "@/lib/content/types/parts";

/** Plain colour values: the renderer of share images knows no custom properties. */
export type OgColours = {
  paper: string;
  ink: string;
  quiet: string;
  zones: Record<ZoneSlug, { fill: string; ink: string; wash: string }>;
};

/** The light colours of tokens.css. Share images are shown on other people's pages, where dark does not follow. */
export const ogColours: OgColours = {
  paper: "#EAF1ED",
  ink: "#11201C",
  quiet: "#3E504A",
  zones: {
    tianzhu: { fill: "#2746A0", ink: "#223E8F", wash: "#D3DCF2" },
    "capital-airport": { fill: "#B02566", ink: "#98195A", wash: "#F4D8E4" },
    "sino-german": { fill: "#D79B00", ink: "#6B4700", wash: "#F6E6B8" },
  },
};

/**
 * Family names of the three fonts, as static cuts of the variable fonts still
 * carry them: Frank Ruhl Libre at 800, Source Sans 3 at 400, Noto Serif SC at
 * 800. resvg looks at the first family of a list only, so there is no fallback.
 */
export const ogFonts = {
  display: "Frank Ruhl Libre",
  text: "Source Sans 3 ExtraLight",
  han: "Noto Serif SC ExtraLight",
};
