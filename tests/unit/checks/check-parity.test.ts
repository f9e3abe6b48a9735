import { describe, test } from "vitest";
import { brokenParity } from "@/tests/fixtures/broken/broken-parity";
import { expectBroken } from "@/tests/unit/checks/expect-problems";

describe("finds", () => {
  test.each(brokenParity)("%s", (...broken) => expectBroken(broken));
});
