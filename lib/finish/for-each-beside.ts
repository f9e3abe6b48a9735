import { availableParallelism } from "node:os";

/**
 * Does the work for each item, as many at once as there are processors: for work that Node does beside
 * its own thread, such as packing and drawing. Resolves when all is done, rejects with the first failure.
 */
export async function forEachBeside<Item>(
  items: Iterable<Item>,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const queue = items[Symbol.iterator]();
  const takeItems = async () => {
    for (let next = queue.next(); !next.done; next = queue.next()) await work(next.value);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, takeItems));
}
