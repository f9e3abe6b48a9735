import { expect, test } from "vitest";
import { cardHeight } from "@/lib/embed/card-height";
import { oembedOf } from "@/lib/embed/oembed";
import { aCard, aSide } from "./a-card";
import { oembedSchema } from "./oembed-schema";

const address = "https://example.org/embed/en-zh/task/manager-visas/";
const card = aCard(aSide(), aSide({ locale: "zh", title: "经理“签证”</script>" }));
const answer = oembedOf(card, address, { name: "3+7+N", url: "https://example.org/" });

test("is a rich answer as the specification has it", () => {
  expect(oembedSchema.parse(JSON.parse(JSON.stringify(answer)))).toEqual(answer);
});

test("frames the card at the height that it states", () => {
  expect(answer.height).toBe(cardHeight(card));
  expect(answer.html).toContain(`<iframe src="${address}"`);
  expect(answer.html).toContain(` height="${answer.height}"`);
  expect(answer.title).toBe("Visas for managers / 经理“签证”</script>");
});
