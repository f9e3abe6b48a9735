import { describe, test } from "vitest";
import { brokenParts } from "@/tests/fixtures/broken/broken-parts";
import { expectBroken } from "@/tests/unit/checks/expect-problems";

describe("finds", () => {
  test.each(brokenParts)("%s", (...broken) => expectBroken(broken));
});
