import type { ActivityDetail, ActivitySummary } from '#types/activity-shapes';

const NOW = Date.parse('2026-11-22T02:00:00.000Z');
export const now = NOW;
const hours = (count: number) => new Date(NOW + count * 3_600_000).toISOString();
export const ID = 'a_n0u76ev50gg4a6npk6ivm6iu';

type Mine = NonNullable<ActivitySummary['mine']>;
export const inventMine = (more: Partial<Mine> = {}): Mine => ({
  ...{ post: 'p1', standing: 'in', since: hours(-30), ahead: null, offeredUntil: null, by: null, spans: [] },
  ...more,
});

export const inventPost = (
  more: Partial<ActivityDetail['posts'][number]> = {},
): ActivityDetail['posts'][number] => ({
  ...{ id: 'p1', name: '花坛清理', places: 5, from: hours(24), until: hours(26), skills: [] },
  ...{ minAge: null, maxAge: null, taken: 2, waiting: 0 },
  ...more,
});

/** An open activity tomorrow with three places left, as the server answers it. */
export const inventActivity = (more: Partial<ActivityDetail> = {}): ActivityDetail =>
  ({
    ...{ id: ID, rev: 3, title: '周末清洁家园', kind: 'environment', status: 'open', radius: null },
    place: { territory: '420205/003/001/g02/b05', label: '友爱街社区 · 5号楼', point: null, detail: '花坛' },
    team: { teamId: 't_gv47j4aohge259mvtvtppdao', name: '友邻志愿队' },
    ...{
      startsAt: hours(24),
      endsAt: hours(26),
      places: 5,
      taken: 2,
      waiting: 0,
      dangerous: false,
      mine: null,
    },
    ...{ words: '一起清理花坛。', posts: [inventPost()], risks: '', cancelUntil: hours(22), offerHours: 12 },
    safeguards: { insurance: '', materials: '', people: '', money: '' },
    ...{ waitingPlaces: 20, repeat: null, leader: '徐德福', socialWorker: null, cancelledWords: null },
    ...{ timeline: [], may: ['signUp'] },
    ...more,
  }) as ActivityDetail;

/** Seven minutes ago it began. */
export const running = (more: Partial<ActivityDetail> = {}): ActivityDetail =>
  inventActivity({
    ...{ status: 'running', startsAt: hours(-0.1), endsAt: hours(2), mine: inventMine(), may: [] },
    ...more,
  });
