// Whole errands of a journalist, each a chain: link to a sentence, verify a number, cite and embed. Without
// scripts they begin at the list of all pages, which stands where search would.
import { read } from "@customcommander/ris";
import { parse } from "@retorquere/bibtex-parser";
import { allModes } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { getDiscrepancy } from "@/lib/content/discrepancies";
import { getSource } from "@/lib/content/sources";
import { getTask } from "@/lib/content/tasks";
import { formatDate } from "@/lib/facts/format-date";
import { absoluteUrl, hrefOf, pathOf } from "@/lib/site/addresses";
import { siteConfig } from "@/lib/site/site-config";
import { oembedSchema } from "@/tests/unit/embed/oembed-schema";
import { citationsOf, findPage, readCitationFile } from "./journalist-steps";
import { test as besideOthers } from "./other-site";
import { expect, test } from "./page-fixture";
import { linkToPassage, placeOf } from "./passage-links";
import { linkTo } from "./switch-links";

for (const javaScriptEnabled of [true, false]) {
  const name = javaScriptEnabled ? "with scripts" : "without scripts";

  test.describe(name, () => {
    test.use({ javaScriptEnabled, permissions: ["clipboard-read", "clipboard-write"] });

    test("links to a sentence, which opens elsewhere and in every mode", async ({
      page,
      browser,
      baseURL,
    }) => {
      const task = getTask("stem-cell-trials")?.text.zh.title ?? "";
      const sentence = "intro-1-s2";
      await findPage(page, "zh", javaScriptEnabled ? "干细胞" : undefined, task);
      await linkToPassage(page, "intro-1").focus();
      await page.keyboard.press("Enter");
      await linkToPassage(page, sentence).click();
      if (javaScriptEnabled)
        await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
      const address = page.url();
      expect(address).toMatch(new RegExp(`#${sentence}$`));

      const elsewhere = await browser.newPage({ javaScriptEnabled, baseURL });
      for (const mode of allModes) {
        await elsewhere.goto(address.replace("/zh/", `/${mode}/`));
        expect(await placeOf(elsewhere, sentence)).toMatchObject({ isTarget: true, onTop: true });
        await expect(elsewhere.locator(`#${sentence}`)).toBeInViewport();
      }
      await elsewhere.close();
    });

    test("verifies a number, and cites who printed it", async ({ page }) => {
      const t = wordsOf("en");
      const record = getDiscrepancy("area-28-5");
      await findPage(page, "en", javaScriptEnabled ? "28.5" : undefined, record?.text.en.title ?? "");
      const versions = record?.record.versions.map(({ source }) => getSource(source)) ?? [];
      const [cgtn, portal] = ["cgtn-2020-11-02", "beijing-portal-ja-shunyi-cluster"].map((id) =>
        versions.find((source) => source.id === id),
      );
      for (const source of [cgtn, portal]) {
        const said = page
          .getByRole("listitem")
          .filter({ has: page.getByRole("link", { name: source?.publisher.en, exact: true }) });
        await expect(said.filter({ hasText: formatDate(source?.published ?? "", "en") })).toBeVisible();
      }
      await page
        .getByRole("main")
        .getByRole("link", { name: cgtn?.publisher.en, exact: true })
        .first()
        .click();
      await expect(page).toHaveURL((url) => url.pathname === hrefOf("en", pathOf("source", cgtn?.id ?? "")));
      await expect(page.getByRole("link", { name: cgtn?.url, exact: true })).toHaveAttribute(
        "href",
        cgtn?.url ?? "",
      );

      const box = citationsOf(page, t("Cite.original"));
      await page.getByText(t("Cite.original"), { exact: true }).click();
      const day = javaScriptEnabled ? "\\d{4}-\\d\\d-\\d\\d" : t("Cite.day");
      await expect(box.getByRole("definition").filter({ hasText: "[EB/OL]" })).toHaveText(
        new RegExp(`^Cen Z\\. .+\\[EB/OL\\]\\. （2020-11-02）\\[${day}\\]\\. ${cgtn?.url ?? ""}\\.`),
      );
      const { entries, errors } = parse(await readCitationFile(page, box, t("Cite.file.bibtex")), {
        sentenceCase: false,
      });
      expect(errors).toEqual([]);
      expect(entries.map(({ fields }) => [fields.title, fields.url])).toEqual([[cgtn?.title, cgtn?.url]]);
    });
  });

  besideOthers.describe(name, () => {
    besideOthers.use({ javaScriptEnabled });

    besideOthers(
      "cites a task in both languages, and shows its card",
      async ({ page, baseURL, complaints, showElsewhere }) => {
        const task = getTask("stem-cell-trials");
        const path = pathOf("tasks", task?.slug ?? "");
        const [en, zh] = [task?.text.en.title ?? "", task?.text.zh.title ?? ""];
        const checked = task?.record.checked ?? "";
        const day = new Date(checked).toLocaleDateString("en-US", {
          month: "long",
          day: "numeric",
          timeZone: "UTC",
        });
        await findPage(page, "en", javaScriptEnabled ? en.slice(0, -1) : undefined, en);
        const english = citationsOf(page, wordsOf("en")("Cite.page"));
        await page.getByText(wordsOf("en")("Cite.page"), { exact: true }).click();
        await expect(english).toContainText(
          `3+7+N. (${checked.slice(0, 4)}, ${day}). ${en}. ${absoluteUrl(hrefOf("en", path))}`,
        );

        await linkTo(page, "zh").click();
        const t = wordsOf("zh");
        const chinese = citationsOf(page, t("Cite.page"));
        // What was open comes along with the switch, which scripts make.
        if (!javaScriptEnabled) await page.getByText(t("Cite.page"), { exact: true }).click();
        const standard = chinese.getByRole("definition").filter({ hasText: "[EB/OL]" });
        await expect(standard).toContainText(`3+7+N. ${zh}[EB/OL]. （${checked}）[`);
        const [record] =
          read((await readCitationFile(page, chinese, t("Cite.file.ris"))).replaceAll("\r\n", "\n")) ?? [];
        expect(record).toMatchObject({ TI: [zh], UR: [absoluteUrl(hrefOf("zh", path))] });

        const about = await page.locator('link[type="application/json+oembed"]').getAttribute("href");
        const answer = await page.request.get(new URL(about ?? "").pathname);
        expect(oembedSchema.parse(await answer.json())).toMatchObject({ title: zh, provider_name: "3+7+N" });

        await page.getByRole("link", { name: t("Embed.link"), exact: true }).click();
        const card = page.locator("#card-zh");
        const here = (code: string) => code.replaceAll(siteConfig.origin, new URL(baseURL ?? "").origin);
        const frame = here(await card.getByRole("textbox").first().inputValue());
        const quotation = here(await card.getByRole("textbox", { name: t("Embed.quote") }).inputValue());
        await showElsewhere(frame + quotation);
        const shown = page.locator("iframe").contentFrame();
        await expect(shown.getByRole("heading", { level: 1, name: zh })).toBeVisible();
        for (const place of [shown.getByRole("main"), page.getByRole("blockquote")]) {
          await expect(place).toContainText(zh);
          await expect(place).toContainText(formatDate(checked, "zh"));
          await expect(place.getByRole("link", { name: "3+7+N", exact: true })).toBeVisible();
        }
        expect(complaints).toEqual([]);
      },
    );
  });
}
