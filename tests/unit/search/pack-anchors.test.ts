import { describe, expect, test } from "vitest";
import { packAnchors, unpackAnchors } from "@/lib/search/pack-anchors";

describe("packAnchors", () => {
  test.each([
    [["", "areas", "areas-1", "areas-2", "areas-2", "areas-3"], ",areas,-,+,,+"],
    [["a-9", "a-10", "b", "b-1", "b-3", "b-4"], "a-9,+,b,-,b-3,+"],
    [["note-1", "note-2", "x-1-s1", "x-1"], "note-1,+,x-1-s1,x-1"],
    [["a-1", "", "a", "a-1", "", "a-1"], "a-1,.,a,-,.,a-1"],
    [[""], ""],
  ])("writes %j short and reads it again", (anchors, packed) => {
    expect(packAnchors(anchors)).toBe(packed);
    expect(unpackAnchors(packed)).toEqual(anchors);
  });
});
