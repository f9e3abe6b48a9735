import { Converter } from "opencc-js/t2cn";

const firstHan = 0x3400;
const lastHan = 0x9fff;

/**
 * Traditional characters, each followed by its simplified form, as far as the simplified form is
 * among the given ones: what does not occur in our texts needs no entry. Taken from OpenCC's tables for
 * the general, the Taiwan and the Hong Kong standard.
 */
export function simplifiedTable(characters: ReadonlySet<string>): string {
  const pairs: string[] = [];
  const converters = (["t", "tw", "hk"] as const).map((from) => Converter({ from, to: "cn" }));
  for (let code = firstHan; code <= lastHan; code += 1) {
    const traditional = String.fromCodePoint(code);
    const simplified = converters.map((convert) => convert(traditional)).find((form) => form !== traditional);
    if (simplified !== undefined && characters.has(simplified)) pairs.push(traditional + simplified);
  }
  return pairs.join("");
}
