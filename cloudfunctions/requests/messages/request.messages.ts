import { minuteOf } from '#kernel/instant';
import { phrase, thing } from '#kernel/message-fields';
import type { MessageDraft, Recipient } from '#kernel/outbox';
import { ancestorAt } from '#kernel/territory';
import { CATEGORY_LABELS, STATUS_LABELS } from '#types/requests.labels';
import type { Role } from '#types/roles';
import type { Level } from '#types/territory';
import type { Instant } from '#types/time';
import type { RequestDocument, RequestState } from '../request/request.state';

type Told = Pick<
  RequestDocument,
  '_id' | 'number' | 'words' | 'category' | 'place' | 'deadline' | 'reporterId'
>;

const pageOf = ({ _id }: Told): string => `requests/pages/detail/index?id=${_id}`;

/** 诉求进度提醒: 单号 character_string1, 进度 phrase2, 诉求内容 thing3, 时间 time4, 说明 thing5. */
export const tellResident = (
  request: Told,
  status: RequestState['status'],
  tip: string,
  now: Instant,
): MessageDraft => ({
  template: 'request.progress',
  to: { person: request.reporterId },
  page: pageOf(request),
  fields: {
    character_string1: request.number,
    phrase2: phrase(STATUS_LABELS[status]),
    thing3: thing(request.words),
    time4: minuteOf(now),
    thing5: thing(tip),
  },
});

/**
 * 待办任务提醒: 单号 character_string1, 类别 thing2, 地点 thing3, 截止时间 time4, 说明 thing5.
 * It says where and what kind, never the resident's words: a lock screen shows it to whoever looks.
 */
export const tellStaff = (request: Told, to: Recipient, tip: string): MessageDraft => ({
  template: 'request.task',
  to,
  page: pageOf(request),
  fields: {
    character_string1: request.number,
    thing2: thing(CATEGORY_LABELS[request.category]),
    thing3: thing(request.place.label),
    time4: minuteOf(request.deadline.dueAt),
    thing5: thing(tip),
  },
});

/** Who may take it or has taken it; nobody yet while it lies at the desk. */
export const takersOf = (state: RequestState): Recipient[] => {
  if (state.status === 'assigned') {
    const { to } = state;
    return [
      to.kind === 'grid' ? { role: 'grid_worker', territory: to.grid } : { person: to.person.personId },
    ];
  }
  return 'handler' in state ? [{ person: state.handler.personId }] : [];
};

const DESKS: Partial<Record<Level, readonly Role[]>> = {
  community: ['community_staff', 'community_lead'],
  street: ['street_coordinator'],
  district: ['district_operator'],
};

/** The desk of a level above the place. */
export const deskAt = (request: Pick<RequestDocument, 'place'>, level: Level): Recipient[] => {
  const territory = ancestorAt(request.place.territory, level);
  return territory === null ? [] : (DESKS[level] ?? []).map((role) => ({ role, territory }));
};

export const tellTakers = (request: Told & Pick<RequestDocument, 'state'>, tip: string): MessageDraft[] =>
  takersOf(request.state).map((to) => tellStaff(request, to, tip));

/** The lowest desk that is responsible: the community's, or the place's own level above it. */
export const tellDesk = (
  request: Told & Pick<RequestDocument, 'place' | 'ladder'>,
  tip: string,
): MessageDraft[] => {
  const level = request.ladder.level === 'grid' ? 'community' : request.ladder.level;
  return deskAt(request, level).map((to) => tellStaff(request, to, tip));
};
