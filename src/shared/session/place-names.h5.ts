import type { OutputOf } from '#types/contract';
import { householdText, partsOf } from './place-text';

type Listed = OutputOf<'community.listCommunities'>['items'];

/** Names of districts, streets and communities by their id. They are public: any person of the demo may ask. */
export async function placeNames(openid: string): Promise<Map<string, string>> {
  const answer = await fetch('/fn/community', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-emulator-openid': openid },
    body: JSON.stringify({ op: 'listCommunities', input: {} }),
  });
  const reply = (await answer.json()) as { ok: boolean; data: { items: Listed } };
  return new Map((reply.ok ? reply.data.items : []).map(({ id, name }) => [id, name]));
}

/** `友爱街社区 · 第2网格 · 5号楼`, without the room; of a street or district its name alone. */
export function placeLabel(territory: string, names: ReadonlyMap<string, string>): string {
  const parts = partsOf(territory);
  const named = parts.map((id) => names.get(id)).filter((name) => name !== undefined);
  return [named.at(-1), ...householdText(territory).slice(0, 2)].filter(Boolean).join(' · ');
}
