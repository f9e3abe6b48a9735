/** Everything that browsers load beside the pages, with its size: what grows is seen in the change that makes it grow. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { expect, test } from "vitest";
import { sentBytes } from "@/lib/finish/sent-bytes";
import { builtFiles } from "@/tests/site/built-site";

type Row = { name: string; plain: number; packed: number };

const stored = "tests/site/client-files.txt";
const isClientFile = (file: string) => /\.(js|css|woff2|wasm)$/.test(file);

/** The name without the hash: `assets/map-RHZKN6BY.js` is `assets/map.js`, `chunks/0fp_5b_a90nw5.css` is `chunks/*.css`. */
function nameOf(file: string): string {
  return file
    .replace(/-[0-9A-Z]{8}(\.\w+)$/, "$1")
    .replace(/\.[\w~-]{10,}(\.woff2)$/, "$1")
    .replace(/\/[\w~-]{10,}(\.css)$/, "/*$1");
}

/** Every client file, the largest first where several have one name. */
function clientFiles(): Row[] {
  const rows = builtFiles.filter(isClientFile).map((file) => {
    const plain = statSync(`out/${file}`).size;
    return { name: nameOf(file), plain, packed: sentBytes(`out/${file}`) };
  });
  const sorted = rows.toSorted((a, b) => a.name.localeCompare(b.name, "en") || b.plain - a.plain);
  return sorted.map((row, index) => {
    const rank = sorted.slice(0, index).filter(({ name }) => name === row.name).length + 1;
    return {
      ...row,
      name: sorted.filter(({ name }) => name === row.name).length > 1 ? `${row.name} ${rank}` : row.name,
    };
  });
}

const print = ({ name, plain, packed }: Row) =>
  `${name.padEnd(44)}${String(plain).padStart(9)}${String(packed).padStart(9)}`;

function readStored(): Map<string, Row> {
  const lines = existsSync(stored) ? readFileSync(stored, "utf8").split("\n") : [];
  const rows = lines.flatMap((line): [string, Row][] => {
    const [, name, plain, packed] = /^(\S.*?) +(\d+) +(\d+)$/.exec(line) ?? [];
    return name === undefined ? [] : [[name, { name, plain: Number(plain), packed: Number(packed) }]];
  });
  return new Map(rows);
}

/** Compilers and texts move a size a little; two in a hundred, or 64 bytes, are no news. */
const isNear = (now: number, before: number) => Math.abs(now - before) <= Math.max(64, before / 50);

test("client files and their sizes are those of the list; `npx vitest run --project site -u` writes it anew", async () => {
  const files = clientFiles();
  const known = readStored();
  const total = files.reduce((sum, { packed }) => sum + packed, 0);
  console.log(
    `${["file, bytes, bytes in brotli", ...files.map(print)].join("\n")}\n${files.length} files, ${total} bytes in brotli`,
  );
  const lines = files.map((now) => {
    const before = known.get(now.name);
    const isSame =
      before !== undefined && isNear(now.plain, before.plain) && isNear(now.packed, before.packed);
    return print(isSame ? before : now);
  });
  expect(files.length).toBeGreaterThan(20);
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("client-files.txt");
});
