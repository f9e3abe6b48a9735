import { locales } from "@/i18n/routing";
import { wordsOf } from "@/i18n/words";
import { hrefOf } from "@/lib/site/addresses";
import { expect, test } from "./page-fixture";

// As at 400 % on a desk; what scrolls sideways or is cut off, every-kind.spec.ts finds.
test.use({ viewport: { width: 320, height: 256 } });

for (const locale of locales) {
  test(`a note fits a small window, and its end can be reached, in ${locale}`, async ({ page }) => {
    const t = wordsOf(locale);
    await page.goto(hrefOf(locale, "/zones/tianzhu/"));
    await page
      .getByRole("button", { name: t("Notes.open", { number: 2 }), exact: true })
      .first()
      .click();
    const note = page.getByRole("note");
    await expect(note).toBeInViewport({ ratio: 1 });
    const close = note.getByRole("button", { name: t("Notes.close"), exact: true });
    await close.scrollIntoViewIfNeeded();
    await expect(close).toBeInViewport({ ratio: 1 });
  });
}
