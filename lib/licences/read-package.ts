import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

/** An installed package, its licence as it names it, and the text that must go along. */
export type PackageLicence = { name: string; version: string; licence: string; text: string };

/** A package that says nothing of its licence, or does not bring its text. */
export class LicenceError extends Error {
  readonly code = "licence-missing";
}

const manifest = z.object({ version: z.string(), license: z.string() });
const isNotice = (name: string) => /^(licen[cs]es?|copying|notice|third_party_licen[cs]es)\b/i.test(name);

/** The files of a folder that hold licences; those of a folder of that name as well. */
function noticesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter(isNotice)
    .map((name) => join(folder, name))
    .flatMap((path) =>
      statSync(path).isDirectory() ? readdirSync(path).map((name) => join(path, name)) : [path],
    )
    .map((path) => readFileSync(path, "utf8"));
}

/** What the readme says under its heading "License", where a package brings no file. */
function noticeInReadme(folder: string): string[] {
  const readme = join(folder, "README.md");
  const text = existsSync(readme) ? readFileSync(readme, "utf8") : "";
  const [, notice] = /^#+ *licen[cs]e[^\n]*\n([^]*?)(?=\n#|$(?![^]))/im.exec(text) ?? [];
  return notice === undefined || !/copyright/i.test(notice) ? [] : [notice];
}

/** Reads the licence of a package that is installed below `root`. */
export function readPackage(root: string, name: string): PackageLicence {
  const folder = join(root, "node_modules", name);
  const { version, license } = manifest.parse(JSON.parse(readFileSync(join(folder, "package.json"), "utf8")));
  const files = noticesIn(folder);
  const notices = files.length > 0 ? files : noticeInReadme(folder);
  if (notices.length === 0)
    throw new LicenceError(`${name} ${version} (${license}) brings no text of its licence`);
  const licence = license.replace(/^\((.*)\)$/, "$1");
  return { name, version, licence, text: notices.map((notice) => notice.trim()).join("\n\n") };
}
