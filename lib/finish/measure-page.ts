import { attributeOf, elementsOf, parseHtml } from "./html-tree";
import { toBrotli } from "./precompress";

/** Bytes in brotli of what the first view of a page loads, without its fonts. */
export type PageWeight = { page: number; styles: number; scripts: number; images: number; total: number };

const alreadyCompressed = /\.(avif|gif|ico|jpe?g|png|webp)$/;

/** Weighs files of the site in brotli, each once. `readAsset` gets an address as a page writes it. */
export function createAssetScale(readAsset: (address: string) => Promise<Uint8Array>) {
  const known = new Map<string, Promise<number>>();
  const weigh = async (address: string) => {
    const content = await readAsset(address);
    return alreadyCompressed.test(address) ? content.byteLength : (await toBrotli(content)).byteLength;
  };
  return (address: string): Promise<number> => {
    const weight = known.get(address) ?? weigh(address);
    known.set(address, weight);
    return weight;
  };
}

/** Weighs the first view of a page: the page, its style sheets, its scripts, and images that load at once. */
export async function measurePage(
  html: string,
  weighAsset: (address: string) => Promise<number>,
): Promise<PageWeight> {
  const elements = elementsOf(parseHtml(html));
  const weighAll = async (tagName: string, attribute: string, rel?: string) => {
    const addresses = elements
      .filter((element) => element.tagName === tagName && (!rel || attributeOf(element, "rel") === rel))
      .filter((element) => attributeOf(element, "loading") !== "lazy")
      .flatMap((element) => attributeOf(element, attribute) ?? []);
    const weights = await Promise.all([...new Set(addresses)].map(weighAsset));
    return weights.reduce((sum, weight) => sum + weight, 0);
  };
  const page = (await toBrotli(Buffer.from(html))).byteLength;
  const styles = await weighAll("link", "href", "stylesheet");
  const scripts = await weighAll("script", "src");
  const images = await weighAll("img", "src");
  return { page, styles, scripts, images, total: page + styles + scripts + images };
}
