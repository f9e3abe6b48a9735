import { allModes, modes, type Locale, type Mode } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { citationFiles } from "@/lib/cite/citation-files";
import type { Identified } from "@/lib/content/list-identified";
import { mapDataPath, mapFiles } from "@/lib/map/map-files";
import { assetHref, hrefOf } from "@/lib/site/addresses";
import { contentTypeOf } from "@/lib/site/content-types";
import { embedAddressOf, embedKinds, oembedAddressOf } from "@/lib/site/embed-address";

type Key =
  | `Cite.file.${(typeof citationFiles)[number]["format"]}`
  | "Embed.here"
  | "Identifier.oembed"
  | `MapPage.${ReturnType<typeof mapFiles>[number]["key"] | "downloadData"}`;
/** What a format is called, and where it is in each mode; data that is the same in all has one address without mode. */
type Format = { name: Key; links: { mode?: Mode; href: string }[] };

const inModes = (among: readonly Mode[], href: (mode: Mode) => string) =>
  among.map((mode) => ({ mode, href: href(mode) }));

/** Citations stand beside whole pages: an event is a passage of one, and a fact of many. */
function citationsOf({ path }: Identified): Format[] {
  if (path === undefined || path.includes("#")) return [];
  return citationFiles.map(({ format, file }) => ({
    name: `Cite.file.${format}` as const,
    links: inModes(modes, (mode) => hrefOf(mode, path) + file),
  }));
}

function cardsOf({ identifier: { kind, slug } }: Identified): Format[] {
  const card = embedKinds.find((name) => name === kind);
  if (card === undefined) return [];
  return [
    { name: "Embed.here", links: inModes(allModes, (mode) => embedAddressOf(card, slug, mode)) },
    { name: "Identifier.oembed", links: inModes(allModes, (mode) => oembedAddressOf(card, slug, mode)) },
  ];
}

function mapsOf({ path }: Identified): Format[] {
  if (path !== "/map/") return [];
  return [
    ...mapFiles("en").map(({ key }, index) => ({
      name: `MapPage.${key}` as const,
      links: inModes(modes, (mode) => assetHref(mapFiles(mode)[index]?.path ?? "")),
    })),
    { name: "MapPage.downloadData", links: [{ href: assetHref(mapDataPath) }] },
  ];
}

type Props = { identified: Identified; locale: Locale };

/** Every format in which a thing can be had beside its pages, in one language or with both. */
export function IdentifierFormats({ identified, locale }: Props) {
  const t = wordsOf(locale);
  const formats = [...citationsOf(identified), ...cardsOf(identified), ...mapsOf(identified)].flatMap(
    ({ name, links }) => links.map((link) => ({ ...link, name: t(name) })),
  );
  const own = formats.filter(({ mode }) => mode === undefined || mode === locale || mode === "en-zh");
  if (own.length === 0) return null;
  return (
    <>
      <h3 className="plain-title mt-6">{t("Identifier.formats")}</h3>
      <ul>
        {own.map(({ name, mode, href }) => (
          <li key={href}>
            <a href={href} type={contentTypeOf(href)}>
              {mode === "en-zh" ? t("Identifier.inBoth", { name }) : name}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
