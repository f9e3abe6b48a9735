import { describe, expect, test } from "vitest";
import { writeGlossaryTbx } from "@/lib/glossary/write-glossary-tbx";
import { brokenTbxRules, textsInTbx } from "@/tests/tbx-rules";
import { awkwardEntry, plainEntry } from "./entries";

const head = { title: "Glossary & 术语表", licence: "CC BY 4.0", origin: "https://example.org/" };
const file = writeGlossaryTbx([plainEntry, awkwardEntry], head);

test("it keeps to the rules of TBX-Basic", () => expect(brokenTbxRules(file)).toEqual([]));

test("every word comes back as it was, whatever signs it holds", () => {
  const texts = (path: string) => textsInTbx(file, path);
  expect(texts("//t:title")).toEqual([head.title]);
  expect(texts("//t:conceptEntry/@id")).toEqual(["term-bonded-zone", "term-3-7-n"]);
  expect(texts("//t:conceptEntry[2]/t:xref/@target")).toEqual([awkwardEntry.address]);
  expect(texts("//t:conceptEntry[2]/t:langSec[@xml:lang='en']/t:descrip")).toEqual([
    awkwardEntry.definition.en,
  ]);
  expect(texts("//t:conceptEntry[2]//t:term")).toEqual([
    awkwardEntry.term.en,
    "free zone",
    "duty, free",
    awkwardEntry.term.zh,
    "保险区",
  ]);
  expect(texts("//t:termSec[t:termNote='deprecatedTerm-admn-sts']/t:note[@xml:lang='zh-Hans']")).toEqual([
    "另一类区域。",
    "没有这个词。",
    "误读。",
  ]);
  expect(texts("//t:note[@xml:lang='zh-Latn-pinyin']")).toEqual(["bǎoshuìqū", "bǎoshuìqū"]);
});

describe("a broken file breaks a rule", () => {
  const broken: [string, RegExp, string][] = [
    ["dialect", /TBX-Basic/, "TBX-Core"],
    ["namespace", /ed-2/, "ed-1"],
    ["order", /(<descrip .*?<\/descrip>)(<termSec>.*?<\/termSec>)/, "$2$1"],
    ["language", / xml:lang="zh-Hans"><descrip/, ' xml:lang="en"><descrip'],
    ["empty term", /<term>bonded zone</, "<term><"],
    ["status", /preferredTerm-admn-sts/, "preferred"],
    ["category", /type="definition"/, 'type="meaning"'],
    ["address", /target="https:/, 'target="ftp:'],
    ["id", /id="term-3/, 'id="3'],
    ["same id", /term-3-7-n"/, 'term-bonded-zone"'],
  ];
  test.each(broken)("%s", (_, from, to) => {
    expect(file).toMatch(from);
    expect(brokenTbxRules(file.replace(from, to))).not.toEqual([]);
  });
  test("a file that is no XML", () => expect(() => brokenTbxRules(file.replace("&amp;", "&"))).toThrow());
});
