/** What `work` gives for each item, one after another: few files are open at once, however many there are. */
export async function inTurn<T, R>(
  items: Iterable<T>,
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const done: R[] = [];
  for (const item of items) done.push(await work(item));
  return done;
}
