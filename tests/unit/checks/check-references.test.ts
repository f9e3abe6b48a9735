import { describe, test } from "vitest";
import { brokenReferences } from "@/tests/fixtures/broken/broken-references";
import { expectBroken } from "@/tests/unit/checks/expect-problems";

describe("finds", () => {
  test.each(brokenReferences)("%s", (...broken) => expectBroken(broken));
});
