import { availableParallelism } from "node:os";
import { expect, test } from "vitest";
import { forEachBeside } from "@/lib/finish/for-each-beside";

test("does the work once for each item, never more at once than there are processors", async () => {
  const done: number[] = [];
  let [now, most] = [0, 0];
  const items = Array.from({ length: 20 }, (_, index) => index);
  await forEachBeside(items, async (item) => {
    most = Math.max(most, (now += 1));
    await new Promise((resolve) => setImmediate(resolve));
    done.push(item);
    now -= 1;
  });
  expect(done.toSorted((a, b) => a - b)).toEqual(items);
  expect(most).toBe(Math.min(20, availableParallelism()));
});

test("fails with the first failure", async () => {
  const work = async (item: string) => {
    if (item === "bad") throw new Error("cannot be drawn");
  };
  await expect(forEachBeside(["good", "bad", "good"], work)).rejects.toThrow("cannot be drawn");
});
