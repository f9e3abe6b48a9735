import { expect, test } from "vitest";
import { cardHeight, cardHeights } from "@/lib/embed/card-height";
import { aCard, aSide } from "./a-card";

test("a card has one height, in tens of pixels, that is enough at every width", () => {
  const card = aCard();
  const widths = [280, 340, 480, 620, 800];
  expect(cardHeight(card) % 10).toBe(0);
  expect(cardHeight(card)).toBeGreaterThanOrEqual(Math.max(...cardHeights(card, widths)));
});

test("the height hardly changes with the width, because type grows with it", () => {
  const heights = cardHeights(aCard(), [280, 480, 800]);
  expect(Math.min(...heights) / Math.max(...heights)).toBeGreaterThan(0.75);
});

test("what is added makes it higher: rows, a long sentence, a status, the other language", () => {
  const plain = cardHeight(aCard());
  const rows = [...aSide().rows, { label: "Note", value: "The year is inferred." }];
  const status = { text: "No evidence found", isOpen: true };
  const zh = aSide({ locale: "zh", title: "经理签证", text: "据摘要报道。" });
  for (const card of [
    aCard(aSide({ rows })),
    aCard(aSide({ text: "A digest reports visas. ".repeat(9) })),
    aCard(aSide({ status })),
    aCard(aSide(), zh),
  ]) {
    expect(cardHeight(card)).toBeGreaterThan(plain);
  }
});
