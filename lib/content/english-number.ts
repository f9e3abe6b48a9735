/** `国函〔2023〕130号` as English pages print it: `Guo Han (2023) No. 130`. Other forms stay as they are. */
export function englishNumber(number: string): string {
  const parts = number.match(/^(\D+)〔(\d{4})〕(\d+)号$/);
  const prefix = parts === null ? undefined : { 国函: "Guo Han", 商资函: "Shang Zi Han" }[parts[1] ?? ""];
  return parts === null || prefix === undefined ? number : `${prefix} (${parts[2]}) No. ${parts[3]}`;
}
