/** A territory that can be chosen; `places` below are all that the picker knows, in any order. */
export type Area = { id: string; name: string };

const parentOf = (id: string): string => id.split('/').slice(0, -1).join('/');
const lies = (id: string, within: string): boolean => id === within || id.startsWith(`${within}/`);

/** Chosen itself, or with the whole that it is part of. */
export const isCovered = (chosen: readonly string[], id: string): boolean =>
  chosen.some((area) => lies(id, area));

/** Some of it is chosen, not all. */
export const isPartly = (chosen: readonly string[], id: string): boolean =>
  !isCovered(chosen, id) && chosen.some((area) => lies(area, id));

const childrenOf = (areas: readonly Area[], id: string): string[] =>
  areas.filter((area) => area.id !== id && parentOf(area.id) === id).map((area) => area.id);

/** Where every part is chosen the whole is meant, also for buildings that are registered later. */
function joined(areas: readonly Area[], chosen: readonly string[], whole: string): string[] {
  const parts = childrenOf(areas, whole);
  // What lies above one's own territory is not known here, and is nobody's to choose.
  const isKnown = areas.some((area) => area.id === whole);
  if (!isKnown || parts.length === 0 || !parts.every((part) => chosen.includes(part))) return [...chosen];
  const rest = [...chosen.filter((area) => !parts.includes(area)), whole];
  return joined(areas, rest, parentOf(whole));
}

const add = (areas: readonly Area[], chosen: readonly string[], id: string): string[] =>
  joined(areas, [...chosen.filter((area) => !lies(area, id)), id], parentOf(id));

/** Leaves one part out of a whole: the other parts stay, level by level down to it. */
function leaveOut(areas: readonly Area[], chosen: readonly string[], id: string): string[] {
  const whole = chosen.find((area) => lies(id, area));
  if (whole === undefined) return [...chosen];
  const others = chosen.filter((area) => area !== whole);
  if (whole === id) return others;
  const parts = childrenOf(areas, whole);
  return leaveOut(areas, [...others, ...parts], id);
}

/** Ticks or unticks one area. */
export const toggleArea = (areas: readonly Area[], chosen: readonly string[], id: string): string[] =>
  (isCovered(chosen, id) ? leaveOut : add)(areas, chosen, id).sort((a, b) => a.localeCompare(b));

/** `第1网格、第2网格 3号楼`: buildings with the grid that tells them apart. */
export function areasText(areas: readonly Area[], chosen: readonly string[]): string {
  const nameOf = (id: string) => areas.find((area) => area.id === id)?.name ?? '';
  return chosen
    .map((id) => (/\/b\d+$/.test(id) ? `${nameOf(parentOf(id))} ${nameOf(id)}`.trim() : nameOf(id)))
    .filter(Boolean)
    .join('、');
}
