import { expect, test } from "@playwright/test";
import { openPage } from "./open-page";

const texts = `data-copied-text="Copied" data-copy-failed-text="Select it"`;
const citation = `<span>Site. <i>Title</i>. [<span data-cite-day>day</span>]. <span data-cite-address>https://x.org/en/</span></span>`;
const box = `<details open data-cite ${texts}><summary>Cite</summary><p>${citation} <button hidden>Copy</button></p><p data-cite-passage hidden>To the passage.</p></details>`;
const body = `<main><div><p id="a-1-s1">One.</p></div><section class="page-tools" id="use">${box}</section></main>`;

test.use({ permissions: ["clipboard-read", "clipboard-write"], timezoneId: "Asia/Shanghai" });

test("a citation leads to the passage that the window's address names, and to no tool of the page", async ({
  page,
}) => {
  const errors = await openPage(page, "/en/#a-1-s1", body);
  await expect(page.getByText("https://x.org/en/#a-1-s1")).toBeVisible();
  await expect(page.getByText("To the passage.")).toBeVisible();
  await page.evaluate(() => (location.hash = "#use"));
  await expect(page.getByText("https://x.org/en/", { exact: true })).toBeVisible();
  await expect(page.getByText("To the passage.")).toBeHidden();
  expect(errors).toEqual([]);
});

test("a copy has today's date, its italics for word processors, and plain text for the rest", async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date("2027-01-30T20:00:00Z"));
  await openPage(page, "/en/", body);
  await page.getByRole("button", { name: "Copy" }).click();
  await expect(page.getByRole("status")).toHaveText("Copied");
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const html = await (await item?.getType("text/html"))?.text();
    return { plain: await navigator.clipboard.readText(), html };
  });
  expect(copied.plain).toBe("Site. Title. [2027-01-31]. https://x.org/en/");
  expect(copied.html).toContain("<i>Title</i>");
});

test("says what to do when the browser refuses", async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.write = () => Promise.reject(new DOMException("refused", "NotAllowedError"));
  });
  await openPage(page, "/en/", body);
  await page.getByRole("button", { name: "Copy" }).click();
  await expect(page.getByRole("status")).toHaveText("Select it");
});

test("side by side, each language of a citation is copied by a button of its own, and the link is one address", async ({
  page,
}) => {
  const part = (mode: string, title: string, words: string) =>
    `<span class="${mode}" lang="${mode}">Site. <i>${title}</i>. <span data-cite-address>https://x.org/${mode}/</span>${words}</span>`;
  const button = `<button hidden aria-label="Copy: style" data-zh-label="复制：格式"><span class="en">Copy</span> <span class="zh">复制</span></button>`;
  const link = `<a href="https://x.org/en-zh/" data-cite-address><span class="en">https://x.org/en/</span> <span class="zh">https://x.org/zh/</span></a>`;
  const both = `<p><span>${part("en", "Title", ".")} ${part("zh", "标题", "。")}</span>${button}</p>`;
  const cite = `<details open data-cite ${texts}><summary>Cite</summary>${both}<p>${link}<button hidden>Copy</button></p></details>`;
  await openPage(
    page,
    "/en-zh/#a-1-s1",
    `<main><div><p id="a-1-s1">One.</p></div><section class="page-tools" id="use">${cite}</section></main>`,
  );
  await expect(page.getByRole("link")).toHaveText("https://x.org/en-zh/#a-1-s1");
  await expect(page.getByRole("link")).toHaveAttribute("href", "https://x.org/en-zh/#a-1-s1");

  const expectCopy = async (name: string, text: string) => {
    await page.getByRole("button", { name, exact: true }).click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(text);
  };
  await expectCopy("Copy: style", "Site. Title. https://x.org/en/#a-1-s1.");
  await expectCopy("复制：格式", "Site. 标题. https://x.org/zh/#a-1-s1。");
  await expect(page.getByRole("button", { name: "复制：格式" })).toHaveText("复制");
  await expectCopy("Copy", "https://x.org/en-zh/#a-1-s1");
});
