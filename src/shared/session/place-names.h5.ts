import type { OutputOf } from '#types/contract';
import { householdText, partsOf } from './place-text';

type Places = OutputOf<'community.listPlaces'>['items'];

/** Places are public, so any person of the demo district may ask for their names. */
async function listPlaces(openid: string, below: string | null): Promise<Places> {
  const answer = await fetch('/fn/community', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-emulator-openid': openid },
    body: JSON.stringify({ op: 'listPlaces', input: { below } }),
  });
  const reply = (await answer.json()) as { ok: boolean; data: { items: Places } };
  return reply.ok ? reply.data.items : [];
}

/** Names of districts, streets and communities by their id; grids and buildings are named by their own numbers. */
export async function placeNames(
  openid: string,
  territories: readonly string[],
): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  const parents = new Set(territories.flatMap((t) => partsOf(t).slice(0, 2)));
  const answers = await Promise.all([null, ...parents].map((below) => listPlaces(openid, below)));
  for (const place of answers.flat()) names.set(place.id, place.name);
  return names;
}

/** `友爱街社区 · 第2网格 · 5号楼`, without the room; of a street or district its name alone. */
export function placeLabel(territory: string, names: ReadonlyMap<string, string>): string {
  const parts = partsOf(territory);
  const named = parts.map((id) => names.get(id)).filter((name) => name !== undefined);
  return [named.at(-1), ...householdText(territory).slice(0, 2)].filter(Boolean).join(' · ');
}
