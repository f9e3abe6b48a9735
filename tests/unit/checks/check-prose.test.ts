import { describe, test } from "vitest";
import { brokenProse } from "@/tests/fixtures/broken/broken-prose";
import { expectBroken } from "@/tests/unit/checks/expect-problems";

describe("finds", () => {
  test.each(brokenProse)("%s", (...broken) => expectBroken(broken));
});
