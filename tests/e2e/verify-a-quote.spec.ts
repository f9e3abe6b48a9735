import { locales, type Locale } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { getFact } from "@/lib/content/facts";
import { getSource } from "@/lib/content/sources";
import { getTask } from "@/lib/content/tasks";
import { formatFact } from "@/lib/facts/format-fact";
import { hrefOf } from "@/lib/site/addresses";
import { expect, test } from "./page-fixture";
import { runAxe } from "./run-axe";

const quotes: Record<Locale, { true: string; altered: string; wrong: string; right: string }> = {
  en: {
    true: "‘it is meant for products that doctors in Beijing need urgently for their patients’",
    altered: "It is meant for products that doctors in Shanghai need urgently for their patients.",
    wrong: "Shanghai",
    right: "Beijing",
  },
  zh: {
    true: "「它面向北京临床急需的产品」",
    altered: "它面向上海临床急需的产品。",
    wrong: "上海",
    right: "北京",
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
    await field.fill("A very long text. ".repeat(60_000));
    await check.click();
    await expect(
      page.getByText(t("Verify.tooLong", { limit: locale === "en" ? "5,000" : "5000" })).first(),
    ).toBeVisible();
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
