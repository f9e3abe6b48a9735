import { expect, test } from "vitest";
import { budgets } from "@/lib/finish/budgets";
import { measurePage } from "@/lib/finish/measure-page";
import { sentBytes } from "@/lib/finish/sent-bytes";
import { builtPages, fileOfAddress, readBuilt } from "@/tests/site/built-site";

const isMap = (file: string) => /^[^/]+\/map\//.test(file);
const isPair = (file: string) => file.startsWith("en-zh/");
const limitOf = (file: string) =>
  isMap(file) ? budgets.mapPage : isPair(file) ? budgets.pairPage : budgets.readingPage;
const weighAsset = (address: string) => sentBytes(`out/${fileOfAddress(address)}`);

test("every page's first view keeps to its budget", () => {
  const weights = builtPages.map((file) => ({
    file,
    ...measurePage(readBuilt(file), sentBytes(`out/${file}`), weighAsset),
  }));
  const heavy = weights.filter(
    ({ file, total, scripts }) => total > limitOf(file) || scripts > budgets.scripts,
  );
  expect(weights.length).toBeGreaterThan(1000);
  expect(heavy).toEqual([]);
});
