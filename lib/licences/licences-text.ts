import type { PackageLicence } from "./read-package";

const rule = "=".repeat(80);

/**
 * One text file with the licences of all packages. Packages with the same text, letter by letter,
 * share it. `introduction` stands above them.
 */
export function licencesText(introduction: string, packages: readonly PackageLicence[]): string {
  const byText = new Map<string, PackageLicence[]>();
  for (const each of packages) byText.set(each.text, [...(byText.get(each.text) ?? []), each]);
  const parts = [...byText].map(([text, group]) => {
    const names = group.map(({ name, version, licence }) => `${name} ${version} (${licence})`);
    return `${rule}\n${names.join("\n")}\n${rule}\n\n${text.replaceAll("\r\n", "\n")}\n`;
  });
  return `${introduction}\n\n${parts.join("\n")}`;
}
