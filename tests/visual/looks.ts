import { allModes, isLocale, type Mode } from "@/i18n/routing";
import { hrefOf } from "@/lib/site/addresses";
import { pageKinds } from "@/tests/e2e/page-kinds";

/** One picture of one page. */
export type Look = {
  /** Name of the stored picture, without ending. */
  name: string;
  href: string;
  viewport: { width: number; height: number };
  colorScheme: "light" | "dark";
};

const viewports = [
  { width: 390, height: 900 },
  { width: 1280, height: 900 },
];
const kinds = ["home", "zone", "task", "map"] as const;
const darkKinds = ["home", "task"];
const pairKinds = ["home", "zone"];

const isPictured = (kind: string, mode: Mode, width: number, colorScheme: Look["colorScheme"]) =>
  isLocale(mode)
    ? colorScheme === "light" || (darkKinds.includes(kind) && width > 1000 === (mode === "en"))
    : colorScheme === "light" && pairKinds.includes(kind);

/**
 * The head of the pages that carry drawings, and of a task, in each language, on a telephone and on a desk;
 * some in the dark, and some with both languages at once.
 */
export const looks: Look[] = kinds.flatMap((kind) =>
  allModes.flatMap((mode) =>
    viewports.flatMap((viewport) =>
      (["light", "dark"] as const)
        .filter((colorScheme) => isPictured(kind, mode, viewport.width, colorScheme))
        .map((colorScheme) => ({
          name: [kind, mode, viewport.width, ...(colorScheme === "dark" ? ["dark"] : [])].join("-"),
          href: hrefOf(mode, pageKinds[kind]),
          viewport,
          colorScheme,
        })),
    ),
  ),
);
