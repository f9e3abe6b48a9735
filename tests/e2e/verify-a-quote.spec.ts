import { locales, type Locale } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { getDiscrepancy } from "@/lib/content/discrepancies";
import { getFact } from "@/lib/content/facts";
import { getSource } from "@/lib/content/sources";
import { getTask } from "@/lib/content/tasks";
import { formatFact } from "@/lib/facts/format-fact";
import { hrefOf } from "@/lib/site/addresses";
import { expect, test } from "./page-fixture";
import { runAxe } from "./run-axe";

type Quotes = { true: string; altered: string; wrong: string; right: string; claim: string; cut: string };

// The Chinese sentence is in traditional characters. The claim is one that this site refutes; the cut words are denied where they stand.
const quotes: Record<Locale, Quotes> = {
  en: {
    true: "‘it is meant for products that doctors in Beijing need urgently for their patients’",
    altered: "It is meant for products that doctors in Shanghai need urgently for their patients.",
    wrong: "Shanghai",
    right: "Beijing",
    claim: "the demonstration zone lies in Shunyi District and covers 28.5 square kilometres",
    cut: "this task has been carried out",
  },
  zh: {
    true: "「它面向北京臨床急需的產品」",
    altered: "它面向上海临床急需的产品。",
    wrong: "上海",
    right: "北京",
    claim: "综合示范区位于顺义区，面积28.5平方公里",
    cut: "落实这项任务",
  },
};

for (const locale of locales) {
  const t = wordsOf(locale);
  const verify = hrefOf(locale, "/verify/");
  const task = getTask("urgent-import-green-channel")?.text[locale].title ?? "";

  test(`a true sentence is found, an altered one is not, in ${locale}`, async ({ page }) => {
    await page.goto(verify);
    const field = page.getByRole("textbox", { name: t("Verify.label") });
    const check = page.getByRole("button", { name: t("Verify.submit"), exact: true });
    await field.fill(quotes[locale].true);
    await check.click();
    await expect(page.getByRole("heading", { name: t("Verify.exact") })).toBeVisible();
    await expect(page.getByRole("main").getByRole("link", { name: task }).first()).toHaveAttribute(
      "href",
      new RegExp(`${hrefOf(locale, "/plan/tasks/urgent-import-green-channel/")}#intro-1$`),
    );

    await field.fill(quotes[locale].altered);
    await check.click();
    await expect(page.getByRole("heading", { name: t("Verify.near") })).toBeVisible();
    await expect(page.getByRole("deletion").first()).toContainText(quotes[locale].wrong);
    await expect(page.getByRole("insertion").first()).toContainText(quotes[locale].right);
    await expect(page.getByRole("heading", { name: t("Verify.exact") })).toHaveCount(0);
    expect(await runAxe(page)).toEqual([]);

    await field.fill("Lorem ipsum dolor sit amet");
    await check.click();
    await expect(page.getByRole("heading", { name: t("Verify.none") })).toBeVisible();
    await expect(page.getByText(t("Verify.noneMeans"))).toBeVisible();
  });

  test(`a refuted claim and words cut from a denial are not taken for what this site says, in ${locale}`, async ({
    page,
  }) => {
    const { claim, cut } = quotes[locale];
    const main = page.getByRole("main");
    const field = page.getByRole("textbox", { name: t("Verify.label") });
    const headings = main.locator("[data-verdicts]").getByRole("heading");
    await page.goto(`${verify}?q=${encodeURIComponent(claim)}`);
    await expect(headings.first()).toHaveText(t("Verify.reported"));
    await expect(headings.filter({ hasText: t("Verify.exact") })).toHaveCount(0);
    await expect(main.getByText(t("Verify.reportedMeans"))).toBeVisible();
    await expect(main.locator("mark")).toHaveText(claim);
    const record = main.getByRole("link", { name: getDiscrepancy("area-28-5")?.text[locale].title ?? "" });
    await expect(record.first()).toHaveAttribute("href", /\/discrepancies\/area-28-5\/#says-2$/);

    await field.fill(cut);
    await page.getByRole("button", { name: t("Verify.submit"), exact: true }).click();
    await expect(headings.first()).toHaveText(t("Verify.inPart"));
    await expect(headings.filter({ hasText: t("Verify.exact") })).toHaveCount(0);
    await expect(main.getByText(t("Verify.inPartMeans"))).toBeVisible();
    await expect(main.locator("mark").first()).toHaveText(cut);
    expect(await runAxe(page)).toEqual([]);
  });

  test(`a figure in either writing shows the fact with its sources, in ${locale}`, async ({ page }) => {
    const fact = getFact("shunyi-cluster-area");
    for (const query of ["28.5 km2", "２８.５平方公里", "2850 hectares"]) {
      await page.goto(`${verify}?q=${encodeURIComponent(query)}`);
      const item = page
        .getByRole("listitem")
        .filter({ hasText: fact.label[locale] })
        .filter({ hasText: t(`Confidence.${fact.confidence}`) });
      await expect(item).toContainText(formatFact(fact, locale));
      await expect(item.getByRole("link").first()).toBeVisible();
      for (const { id } of fact.sources) {
        const { titles, tier } = getSource(id);
        const source = item.getByRole("link").filter({ hasText: titles[locale] });
        await expect(source).toContainText(t(`Tier.${tier}`));
      }
    }
  });

  test(`what is too long, broken or hostile is answered in words, in ${locale}`, async ({ page }) => {
    await page.goto(verify);
    const field = page.getByRole("textbox", { name: t("Verify.label") });
    const check = page.getByRole("button", { name: t("Verify.submit"), exact: true });
    await check.click();
    await expect(page.getByText(t("Verify.empty")).first()).toBeVisible();
    const tooLong = page
      .getByText(t("Verify.tooLong", { limit: locale === "en" ? "5,000" : "5000" }))
      .first();
    // Typed by keyboard this would take minutes: it is put there as a paste puts it.
    const length = await field.evaluate((element: HTMLTextAreaElement) => {
      element.value = "A very long text. ".repeat(10_000_000 / 18 + 1);
      return element.value.length;
    });
    expect(length).toBeGreaterThan(10_000_000);
    await check.click();
    await expect(tooLong).toBeVisible();
    await field.fill('<b onclick="x">\u202e\u0007 &amp; <script>alert(1)</script>');
    await check.click();
    await expect(page.getByRole("heading", { name: t("Verify.none") })).toBeVisible();
  });

  test.describe(`without scripts in ${locale}`, () => {
    test.use({ javaScriptEnabled: false });

    test("the page says what it needs and offers what works", async ({ page }) => {
      await page.goto(verify);
      await expect(page.getByText(t("Verify.noScript"))).toBeVisible();
      await expect(page.getByRole("textbox")).toHaveCount(0);
      await page
        .getByRole("main")
        .getByRole("link", { name: t("Nav.glossary"), exact: true })
        .click();
      await expect(page).toHaveURL(/\/glossary\/$/);
    });
  });
}
