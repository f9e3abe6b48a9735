import { localeOf, modes } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { claimsOfSource } from "@/lib/content/claims";
import { getSource } from "@/lib/content/sources";
import { hrefOf, pathOf } from "@/lib/site/addresses";
import { expect, test } from "./page-fixture";

const source = getSource("cgtn-2023-11-23");

for (const mode of modes) {
  const t = wordsOf(localeOf(mode));

  test.describe(`in ${mode}, without scripts`, () => {
    test.use({ javaScriptEnabled: false });

    test("a page opens its citations in four styles, with an address and three files", async ({ page }) => {
      await page.goto(hrefOf(mode, "/zones/tianzhu/"));
      await page.getByText(t("Cite.page"), { exact: true }).click();
      for (const style of ["apa", "chicago", "mla", "gb"] as const) {
        const name = page.getByRole("term").filter({ hasText: t(`Cite.style.${style}`) });
        await expect(name).toBeVisible();
      }
      await expect(page.getByText(`[${t("Cite.day")}]`)).toBeVisible();
      const file = page.getByRole("link", { name: t("Cite.file.bibtex"), exact: true });
      const answer = await page.request.get((await file.getAttribute("href")) ?? "");
      expect(await answer.text()).toContain(`@misc{zones-tianzhu-${mode},`);
      await page
        .getByRole("main")
        .getByRole("link", { name: t("Cite.help"), exact: true })
        .click();
      await expect(page.getByRole("rowheader", { name: t("Cite.style.gb") })).toBeVisible();
    });

    test("a source cites its original and lists the sentences that rest on it", async ({ page }) => {
      await page.goto(hrefOf(mode, pathOf("source", source.id)));
      await page.getByText(t("Cite.original"), { exact: true }).click();
      const titled = page.getByRole("definition").filter({ hasText: source.title?.replace("'", "’") ?? "" });
      await expect(titled.first()).toBeVisible();
      const claim = claimsOfSource(source.id).find(({ path }) => path.startsWith("/plan/tasks/"))?.claims[0];
      const text = claim?.text[localeOf(mode)] ?? "";
      const link = page.getByRole("main").getByRole("link", { name: text, exact: true });
      await expect(link).toHaveAttribute("href", hrefOf(mode, claim?.path ?? ""));
      await link.click();
      await expect(page.locator(":target")).toBeInViewport();
    });
  });

  test(`in ${mode}, an open passage is what the citations lead to`, async ({ page }) => {
    await page.goto(`${hrefOf(mode, "/zones/tianzhu/")}#intro-1-s1`);
    await page.getByText(t("Cite.page"), { exact: true }).click();
    await expect(page.getByText(t("Cite.passage"))).toBeVisible();
    await expect(page.getByRole("link", { name: /#intro-1-s1$/ }).last()).toBeVisible();
  });

  test(`in ${mode}, the page of a source is cited as our record of it, and can be copied`, async ({
    page,
  }) => {
    await page.goto(hrefOf(mode, pathOf("source", source.id)));
    await page.getByText(t("Cite.page"), { exact: true }).click();
    const title = t("Source.record", { title: source.titles[localeOf(mode)].replace("'", "’") });
    await expect(page.getByRole("definition").filter({ hasText: title }).first()).toBeVisible();
    await expect(
      page.getByRole("button", { name: t("Cite.copyLabel", { what: t("Cite.style.gb") }), exact: true }),
    ).toBeVisible();
  });
}
