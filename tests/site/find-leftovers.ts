import { listFacts } from "@/lib/content/facts";
import { listPages } from "@/lib/content/list-pages";
import { listSources } from "@/lib/content/sources";
import { listTerms } from "@/lib/content/terms";
import messages from "@/messages/en.json" with { type: "json" };
import chinese from "@/messages/zh.json" with { type: "json" };

const slugs = listPages().map(({ path }) => path.split("/").at(-2) ?? "");
const records = [...listFacts(), ...listSources()].map(({ id }) => id);
const ids = new Set([...slugs, ...records, ...listTerms("en").map(({ slug }) => slug)]);

const patterns = [
  /\b(?:undefined|NaN|Invalid Date)\b|\[object \w+\]/g,
  /\{[^{}\n]{0,60}\}/g,
  /<\/?[A-Za-z][^>\n]*>?|&(?:\w+|#\d+);/g,
  /\*\*|\]\(\/|^#{2,6} /gm,
  // A message that is missing is printed as its key.
  new RegExp(`\\b(?:${Object.keys(messages).join("|")})\\.[a-z]\\w+`, "g"),
];

const passageName = new RegExp(
  [messages, chinese].map(({ History }) => History.passage.replace("{place}", "[a-z0-9-]+")).join("|"),
  "g",
);

/** Ids of our own records among the words. Two hyphens at least: shorter ids may be English words. */
function findIds(words: string): string[] {
  return (words.match(/[a-z0-9]+(?:-[a-z0-9]+){2,}/g) ?? []).filter((word) => ids.has(word));
}

/** What should never reach a reader: placeholders, markup, ids, values that are none. */
export function findLeftovers(words: string): string[] {
  // Addresses are full of hyphens and braces of their own; a history names passages by their ids.
  const text = words.replace(/https?:\/\/\S+|^\/id\/\S+/gm, "").replace(passageName, "");
  const found = [...patterns.flatMap((pattern) => text.match(pattern) ?? []), ...findIds(text)];
  return [...new Set(found)].map((word) => `"${word}" is left in the words`);
}
