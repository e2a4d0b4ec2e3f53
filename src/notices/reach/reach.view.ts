import type { OutputOf } from '#types/contract';

type Reach = OutputOf<'notices.reach'>;

export const buildingsIn = ({ byBuilding }: Reach, grid: string) =>
  byBuilding.filter(({ building }) => building.startsWith(`${grid}/`));

type Place = { id: string; name: string; households: number };

/** The name of a place, and how many live there; until it is known, only that it is one. */
export function placeOf(places: readonly Place[], id: string): { name: string; households: string } {
  const place = places.find((one) => one.id === id);
  if (!place) return { name: /\/b\d+$/.test(id) ? '楼栋' : '网格', households: '' };
  return { name: place.name, households: `，共 ${place.households} 户` };
}

/** The community whose plan names the places; null where nobody has read it yet. */
export const communityOf = ({ byGrid }: Reach): string | null =>
  byGrid[0]?.grid.split('/').slice(0, 3).join('/') ?? null;

/** How the messages of an urgent notice went; what is uncertain is not counted as told. */
export function wholeText({ waiting, sent, failed, uncertain }: NonNullable<Reach['messages']>): string {
  const lost = failed + uncertain;
  const parts = [
    `已发消息 ${sent} 人`,
    lost > 0 ? `没发到 ${lost} 人` : '',
    waiting > 0 ? `还有 ${waiting} 人等发送` : '',
  ];
  return parts.filter(Boolean).join('，');
}
