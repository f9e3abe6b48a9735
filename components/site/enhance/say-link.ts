import { PassageLink as en } from "@/messages/en.json";
import { PassageLink as zh } from "@/messages/zh.json";
import { pageWords } from "./page-words";

/** What became of the link to a passage that was pressed: it must be said without another file too. */
export function sayLink(key: "PassageLink.copied" | "PassageLink.notCopied"): string {
  const words = pageWords(en, zh);
  return key === "PassageLink.copied" ? words.copied : words.notCopied;
}
