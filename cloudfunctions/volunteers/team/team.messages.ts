import { minuteOf } from '#kernel/instant';
import { thing } from '#kernel/message-fields';
import type { MessageDraft } from '#kernel/outbox';
import type { PersonId } from '#types/ids';
import type { Instant } from '#types/time';
import { leadersOf, type Team } from './team.state';

type Told = Pick<Team, '_id' | 'name' | 'label'>;

/** 活动通知: 活动名称 thing1, 时间 time2, 地点 thing3, 说明 thing4. It names nobody: a lock screen shows it. */
export const tellPerson = (team: Told, person: PersonId, tip: string, now: Instant): MessageDraft => ({
  template: 'activity.notice',
  to: { person },
  page: `volunteers/pages/team/index?id=${team._id}`,
  fields: {
    thing1: thing(team.name),
    time2: minuteOf(now),
    thing3: thing(team.label),
    thing4: thing(tip),
  },
});

export const tellLeaders = (team: Team, tip: string, now: Instant): MessageDraft[] =>
  leadersOf(team).map((leader) => tellPerson(team, leader, tip, now));
