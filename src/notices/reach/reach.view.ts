import type { OutputOf } from '#types/contract';

type Reach = OutputOf<'notices.reach'>;

export const buildingsIn = ({ byBuilding }: Reach, grid: string) =>
  byBuilding.filter(({ building }) => building.startsWith(`${grid}/`));

/** Readers are people and buildings have households: the two are named apart. */
export const readText = ({ reads, households }: { reads: number; households: number }): string =>
  `${reads} 人读过，共 ${households} 户`;

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
