import { expect, test } from "vitest";
import { budgets } from "@/lib/finish/budgets";
import { createAssetScale, measurePage } from "@/lib/finish/measure-page";
import { builtPages, readAsset, readBuilt } from "@/tests/site/built-site";

const isMap = (file: string) => /^[^/]+\/map\//.test(file);
const isPair = (file: string) => file.startsWith("en-zh/");
const limitOf = (file: string) =>
  isMap(file) ? budgets.mapPage : isPair(file) ? budgets.pairPage : budgets.readingPage;
const weighAsset = createAssetScale(readAsset);

test("every page's first view keeps to its budget", async () => {
  const weights = await Promise.all(
    builtPages.map(async (file) => ({ file, ...(await measurePage(readBuilt(file), weighAsset)) })),
  );
  const heavy = weights.filter(
    ({ file, total, scripts }) => total > limitOf(file) || scripts > budgets.scripts,
  );
  expect(heavy).toEqual([]);
});
