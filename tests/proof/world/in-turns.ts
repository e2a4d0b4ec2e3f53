/** Runs the work on every item, so many at a time. */
export const inTurns = async <T>(
  atOnce: number,
  items: readonly T[],
  work: (item: T, place: number) => Promise<void>,
): Promise<void> => {
  const waiting = items.entries();
  const worker = async (): Promise<void> => {
    for (const [place, item] of waiting) await work(item, place);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
};
