import type { Locale } from "@/i18n/routing";
import type { FactIndex } from "@/lib/search/fact-index";
import { openIndex, type OpenIndex } from "@/lib/search/open-index";
import type { PackedIndex } from "@/lib/search/search-index";

/** Names of the index's files by what they hold; the build writes them here. */
declare const indexFiles: Record<string, string>;

declare global {
  // A file of the index is a script that calls one of these: a page in a folder may load no other kind.
  var receiveSearchIndex: (index: PackedIndex) => void;
  var receiveFactIndex: (index: FactIndex) => void;
}

/** Lets the browser do what is waiting, such as showing a letter that was typed. */
export const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

const packed = new Map<Locale, PackedIndex>();
const opened = new Map<Locale, Promise<OpenIndex>>();
const facts = new Map<Locale, FactIndex>();
globalThis.receiveSearchIndex = (index) => packed.set(index.language, index);
globalThis.receiveFactIndex = (index) => facts.set(index.language, index);

function loadScript(root: URL, name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = new URL(`assets/${indexFiles[name]}`, root).href;
    script.addEventListener("load", () => resolve());
    script.addEventListener("error", () => {
      script.remove();
      reject(new Error(`${script.src} could not be loaded`));
    });
    document.head.append(script);
  });
}

async function fetchIndex(root: URL, language: Locale): Promise<OpenIndex> {
  await loadScript(root, `pages-${language}`);
  const index = packed.get(language);
  packed.delete(language);
  if (index === undefined) throw new Error(`No search index came for ${language}`);
  return openIndex(index, pause);
}

/** The index of a language, loaded when first asked for; after a failure the next call tries again. */
export function loadIndex(root: URL, language: Locale): Promise<OpenIndex> {
  const loading = opened.get(language) ?? fetchIndex(root, language);
  opened.set(language, loading);
  loading.catch(() => opened.delete(language));
  return loading;
}

/** The facts in a language. */
export async function loadFacts(root: URL, language: Locale): Promise<FactIndex> {
  if (!facts.has(language)) await loadScript(root, `facts-${language}`);
  const index = facts.get(language);
  if (index === undefined) throw new Error(`No facts came for ${language}`);
  return index;
}
