import { Passage as en } from "@/messages/en.json";
import { Passage as zh } from "@/messages/zh.json";
import { pageWords } from "@/components/site/enhance/page-words";

type Key = keyof typeof en;

/** A sentence of this bundle in the language of the page, with its placeholders filled. */
export function say(key: `Passage.${Key}`, values: Record<string, string> = {}): string {
  const words: Record<string, string> = pageWords(en, zh);
  const text = words[key.slice("Passage.".length)] ?? "";
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
