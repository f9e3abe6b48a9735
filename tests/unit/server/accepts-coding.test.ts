import { expect, test } from "vitest";
import { acceptsCoding } from "@/lib/server/accepts-coding";

test.each([
  ["br", true],
  ["gzip, deflate, br", true],
  ["gzip;q=1.0, BR ; q=0.5", true],
  ["br;q=0", false],
  ["br; q=0.000, gzip", false],
  ["br;q=0.001", true],
  ["abr, brx", false],
  ["*", false],
  ["", false],
])("%j takes brotli: %s", (header, expected) => expect(acceptsCoding(header, "br")).toBe(expected));
