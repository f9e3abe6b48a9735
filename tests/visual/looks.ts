import { allModes, isLocale, type Mode } from "@/i18n/routing";
import { assetHref, hrefOf } from "@/lib/site/addresses";
import { pageKinds, unlistedKinds } from "@/tests/e2e/page-kinds";

/** One picture of one page. */
export type Look = {
  /** Name of the stored picture, without ending. */
  name: string;
  href: string;
  viewport: { width: number; height: number };
  colorScheme: "light" | "dark";
};

type Subject = { kind: string; mode?: Mode; href: string };

const subjects: Subject[] = [
  { kind: "front", href: assetHref("/") },
  { kind: "missing", href: assetHref("/404.html") },
  ...Object.entries({ ...pageKinds, ...unlistedKinds }).flatMap(([kind, path]) =>
    allModes.map((mode) => ({ kind, mode, href: hrefOf(mode, path) })),
  ),
];

const windows = [
  { viewport: { width: 390, height: 900 }, colorScheme: "light" },
  { viewport: { width: 390, height: 900 }, colorScheme: "dark" },
  { viewport: { width: 1280, height: 900 }, colorScheme: "light" },
  { viewport: { width: 1280, height: 900 }, colorScheme: "dark" },
] as const;

const darkKinds = ["home", "zones", "task", "timeline", "search"];
const pairKinds = ["home", "zone", "task", "glossary", "source"];

/** In the dark, English pages are wide and Chinese ones narrow. */
function isPictured({ kind, mode }: Subject, { viewport, colorScheme }: (typeof windows)[number]): boolean {
  if (colorScheme === "light") return mode !== "en-zh" || pairKinds.includes(kind);
  return isLocale(mode) && darkKinds.includes(kind) && viewport.width > 1000 === (mode === "en");
}

/**
 * The head of a page of every kind, by kind: in each language, on a telephone and on a desk; some in the
 * dark, and some with both languages at once.
 */
export const looksByKind = new Map<string, Look[]>();
for (const subject of subjects) {
  const { kind, mode, href } = subject;
  const looks = windows
    .filter((window) => isPictured(subject, window))
    .map(({ viewport, colorScheme }) => {
      const parts = [kind, mode, viewport.width, colorScheme === "dark" ? "dark" : undefined];
      return { name: parts.filter((part) => part !== undefined).join("-"), href, viewport, colorScheme };
    });
  looksByKind.set(kind, [...(looksByKind.get(kind) ?? []), ...looks]);
}
