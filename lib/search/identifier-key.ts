/**
 * A number or slug as it is compared: `国函〔2020〕123号`, `国函[2020]123` and `国函 2020 123` are one,
 * and so are `Guo Han (2020) No. 123` and `guo han 2020 123`.
 *
 * @param text normalised
 */
export function identifierKey(text: string): string {
  return text
    .replace(/\bno\b\.?/g, "")
    .replaceAll(/[第号]/g, "")
    .replace(/[^\p{L}\p{N}]/gu, "");
}

const task =
  /^(?:task|measure|任务|措施)\s*(?:no\.?\s*|第)?(\d{1,3})[号项条]?$|^(?:no\.?\s*|第)(\d{1,3})[号项条]?$/;

/** Our catalogue number when a query means a task: `task 3`, `no. 3`, `任务3`, `第3项`. */
export function taskNumber(query: string): string | undefined {
  const parts = task.exec(query);
  return parts?.[1] ?? parts?.[2];
}
