// The cards for other pages and their oEmbed answers, as they are published.
import { expect, test } from "vitest";
import { absoluteUrl, assetHref } from "@/lib/site/addresses";
import { embedKinds, embedModes, embedPrefix } from "@/lib/site/embed-address";
import { oembedSchema } from "@/tests/unit/embed/oembed-schema";
import { builtFiles, builtPages, readBuilt } from "./built-site";

const cards = builtPages.filter((file) => file.startsWith("embed/"));
const answers = builtFiles.filter((file) => file.startsWith("embed/") && file.endsWith("oembed.json"));

test.each(embedModes.flatMap((mode) => embedKinds.map((kind) => [mode, kind])))(
  "there are cards of the mode %s for the kind %s, each with its oEmbed answer",
  (mode, kind) => {
    const own = cards.filter((file) => file.startsWith(`embed/${mode}/${kind}/`));
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter((file) => !answers.includes(file.replace("index.html", "oembed.json")))).toEqual([]);
  },
);

test("every oEmbed answer is as the specification has it and frames its own card", () => {
  const wrong = answers.filter((file) => {
    const answer = oembedSchema.safeParse(JSON.parse(readBuilt(file)));
    const card = absoluteUrl(assetHref(`/${file.replace("oembed.json", "")}`));
    return !answer.success || !answer.data.html.startsWith(`<iframe src="${card}" `);
  });
  expect(wrong).toEqual([]);
});

test("the pages that have a card name its oEmbed answer, each in its own mode", () => {
  const carded = builtPages.filter((file) =>
    /^(en|zh|en-zh)\/(plan\/tasks|zones|discrepancies)\/[\w-]+\/index\.html$/.test(file),
  );
  const discovery = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/;
  const named = carded.map((file) => discovery.exec(readBuilt(file))?.[1]);
  const known = new Set(answers.map((file) => absoluteUrl(assetHref(`/${file}`))));
  expect(carded.length).toBeGreaterThan(200);
  const wrong = carded.filter((file, index) => {
    const own = absoluteUrl(assetHref(`${embedPrefix}${file.split("/")[0]}/`));
    return !known.has(named[index] ?? "") || !named[index]?.startsWith(own);
  });
  expect(wrong).toEqual([]);
});

test("no card asks for anything but its style sheet and its icon", () => {
  expect(cards.filter((file) => /<script|<img|<style|\.woff2/.test(readBuilt(file)))).toEqual([]);
});
