/** `420205/003/001/g02` → the ids of its district, street and community. */
export function partsOf(territory: string): string[] {
  const steps = territory.split('/').filter((step) => /^\d{3}(\d{3})?$/.test(step));
  return steps.map((_, i) => steps.slice(0, i + 1).join('/'));
}

const UNITS: [RegExp, (number: string, rest: string) => string][] = [
  [/^g(\d+)$/, (grid) => `第${Number(grid)}网格`],
  [/^b(\d+)$/, (building) => `${Number(building)}号楼`],
  [/^(\d+)-(\d+)$/, (unit, room) => `${Number(unit)}单元${room}`],
];

/** What lies inside a community is named by its number: `g02/b05/1-302` → 第2网格, 5号楼, 1单元302. */
export function householdText(territory: string): string[] {
  return territory.split('/').flatMap((step) =>
    UNITS.flatMap(([pattern, words]) => {
      const found = pattern.exec(step);
      return found ? [words(found[1] ?? '', found[2] ?? '')] : [];
    }),
  );
}
