/** Sentences of a passage or of what was pasted. A stop ends one before a capital letter: not in "No. 3". */
export function splitSentences(text: string): string[] {
  return text
    .split(
      /[\n\t]+|(?<=[。！？；][”’)）]*)(?![”’)）])|(?<=[.!?][”’")]*)\s+(?=[“‘"(]*[\p{Lu}\p{Script=Han}])/u,
    )
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}
