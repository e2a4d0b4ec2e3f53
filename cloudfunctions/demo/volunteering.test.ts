import type { Activity } from '../activities/activity/activity.state';
import { makeDemo } from './index';

const NOW = Date.parse('2026-11-22T02:10:00.000Z');
const env = {
  FIELD_KEY: '0123456789abcdeffedcba9876543210',
  INDEX_KEY: 'ab'.repeat(32),
  AUDIT_KEY: 'cd'.repeat(32),
  BALLOT_KEY: '00112233445566778899aabbccddeeff',
};
const activities = makeDemo({ now: NOW, env }).collections.activities as Activity[];
const titled = (title: string): Activity => activities.find((each) => each.title === title)!;
const standings = ({ roll }: Activity): string[] => Object.values(roll).map(({ standing }) => standing);
const count = (activity: Activity, standing: string): number =>
  standings(activity).filter((each) => each === standing).length;

describe('the activities of the demo', () => {
  it('have one with five places, all taken, and neighbours who wait for one', () => {
    const full = titled('周末清洁家园');
    expect(count(full, 'in')).toBe(5);
    expect(count(full, 'waiting')).toBeGreaterThanOrEqual(3);
    expect(full.queues.p1).toHaveLength(count(full, 'waiting'));
  });

  it('have one tomorrow, one that runs, one to be checked, one settled, one cancelled and one to be answered', () => {
    const now = new Date(NOW).toISOString();
    const inHours = (at: string) => (Date.parse(at) - NOW) / 3_600_000;
    expect(inHours(titled('敬老义剪').startsAt)).toBeGreaterThan(12);
    expect(inHours(titled('敬老义剪').startsAt)).toBeLessThan(48);
    const running = titled('消防通道巡查');
    expect(running.startsAt < now && now < running.endsAt).toBe(true);
    const ended = titled('路口文明引导');
    expect(Object.values(ended.roll).flatMap(({ spans }) => spans.flatMap(({ flags }) => flags))).toEqual([
      'no_sign_out',
    ]);
    expect(titled('重阳百家宴').facts.filter(({ minutes }) => minutes > 0).length).toBeGreaterThan(5);
    expect(titled('旧衣回收进小区').state).toMatchObject({ status: 'cancelled' });
    expect(count(titled('平安夜巡'), 'offered')).toBe(1);
    expect(titled('楼道微景观').state.status).toBe('draft');
  });

  it('never have anybody in two places at one time', () => {
    const claims = activities.flatMap((each) => each.claims);
    expect(new Set(claims).size).toBe(claims.length);
  });
});
