const pattern = /\p{Script=Han}+|[\p{L}\p{N}.%+]+/gu;
const han = /^\p{Script=Han}/u;

/**
 * Words of a normalised text; runs of Chinese characters, which have no blanks between words, in
 * overlapping pieces of `size` characters.
 */
export function tokensOf(text: string, size: 1 | 2): string[] {
  return (text.match(pattern) ?? []).flatMap((run) => {
    const word = run.replace(/\.+$/, "");
    const characters = [...word];
    if (!han.test(word) || characters.length <= size) return word === "" ? [] : [word];
    return characters.slice(size - 1).map((_, index) => characters.slice(index, index + size).join(""));
  });
}
