import { calendarOf } from '#kernel/calendar';
import { type Deadline, startDeadline } from '#kernel/deadline';
import { beginModeration, type Verdict } from '#kernel/moderation';
import { claimDue, type MessageDraft, queueMessages, type Woken } from '#kernel/outbox';
import { personalDataIn } from '#kernel/personal-data';
import { done, type Result, refuse } from '#kernel/result';
import type { RequestId, TopicId } from '#types/ids';
import { ANSWERED_KINDS, type PostAlarm } from '#types/posts.labels';
import type { Category } from '#types/requests.labels';
import type { Instant } from '#types/time';
import type { Officer, SaidEntry } from '../said/said.state';
import { alarmAt } from './post.alarms.state';
import { tellDesk, tellPerson, tellStreet } from './post.messages';
import type { PostSettings } from './post.settings.state';
import { indexed, type PostDocument, type Turned } from './post.state';

type Asked = Pick<
  PostDocument,
  '_id' | 'kind' | 'words' | 'photos' | 'place' | 'within' | 'authorId' | 'author' | 'speaker' | 'calendar'
> & { settings: PostSettings; verdict: Verdict };

/** The limit runs from the day it was said: a machine's doubt delays no answer. */
const limit = (
  {
    kind,
    answerDays,
    source,
    calendar,
  }: Omit<PostSettings, 'escalateDays'> & Pick<PostDocument, 'kind' | 'calendar'>,
  now: Instant,
): Deadline | null =>
  ANSWERED_KINDS.includes(kind)
    ? startDeadline({ workingDays: answerDays, source }, now, calendarOf(calendar))
    : null;

type Step = { set: Partial<PostDocument>; event: Omit<SaidEntry, 'at'>; tell?: readonly MessageDraft[] };

/** One act: what it changes, a line of the story, who is told. */
export const step = (post: PostDocument, now: Instant, { set, event, tell = [] }: Step): PostDocument =>
  indexed({
    ...post,
    ...set,
    timeline: [...post.timeline, { ...event, at: now }],
    outbox: queueMessages(post, tell, now),
  });

export const submit = ({ settings, verdict, ...asked }: Asked, now: Instant): PostDocument => {
  const post = indexed({
    ...asked,
    ...settings,
    rev: 1,
    keys: [],
    post: asked._id,
    at: now,
    text: beginModeration(verdict),
    mute: null,
    deadline: limit({ ...asked, ...settings }, now),
    alarm: 'quiet',
    answer: null,
    turned: null,
    told: 0,
    telling: null,
    tally: { likes: 0, comments: 0, followers: 0 },
    tallied: 0,
    timeline: [],
    outbox: [],
  });
  const tip = post.text.state === 'shown' ? '居民说事，请按时答复' : '居民说事待审核，请先看内容';
  const isTask = post.deadline !== null || post.text.state !== 'shown';
  return step(post, now, {
    set: {},
    event: { kind: 'posted', by: post.authorId, words: '' },
    tell: isTask ? tellDesk(post, tip) : [],
  });
};

/** Those who follow are told by a walk of the clock, whatever their number. */
const announced = (post: PostDocument, words: string) => ({
  deadline: null,
  told: post.told + 1,
  telling: { words, after: null },
});

type Refused = 'STATE_NOT_ALLOWED';
type Act = { by: Officer; now: Instant };

/** Once, for everybody who reads it. */
export const answer = (
  post: PostDocument,
  { by, words, now }: Act & { words: string },
): Result<PostDocument, Refused> => {
  if (post.text.state !== 'shown' || post.answer !== null) {
    return refuse('STATE_NOT_ALLOWED', { state: post.text.state, answered: post.answer !== null });
  }
  const tip = `已答复：${words}`;
  return done(
    step(post, now, {
      set: { answer: { words, by, at: now }, ...announced(post, tip) },
      event: { kind: 'answered', by: by.personId, words },
      tell: [tellPerson(post.authorId, post, tip, now)],
    }),
  );
};

/** The clock opens what it goes on as within a minute, however this call ends. */
const goOn = (
  post: PostDocument,
  turned: Turned,
  { kind, tip }: { kind: 'turned' | 'raised'; tip: string },
): PostDocument =>
  step(post, turned.at, {
    set: { turned, ...announced(post, tip) },
    event: { kind, by: turned.by.personId, words: '' },
    tell: [tellPerson(post.authorId, post, tip, turned.at)],
  });

/** It goes on as a request of its author. */
export const turn = (
  post: PostDocument,
  { by, id, category, now }: Act & { id: RequestId; category: Category },
): Result<PostDocument, Refused> => {
  if (post.text.state === 'hidden' || post.turned !== null) {
    return refuse('STATE_NOT_ALLOWED', { state: post.text.state, turned: post.turned !== null });
  }
  const turned: Turned = { to: 'request', id, category, by, at: now, opened: false };
  return done(goOn(post, turned, { kind: 'turned', tip: '已转为诉求，由专人办理' }));
};

/** It goes on as a topic that the neighbourhood deliberates on; everybody reads that, so it has to be shown here. */
export const raise = (
  post: PostDocument,
  { by, id, title, now }: Act & { id: TopicId; title: string },
): Result<PostDocument, Refused | 'PERSONAL_DATA_FOUND'> => {
  if (post.text.state !== 'shown' || post.turned !== null) {
    return refuse('STATE_NOT_ALLOWED', { state: post.text.state, turned: post.turned !== null });
  }
  const found = personalDataIn(title);
  if (found.length > 0) return refuse('PERSONAL_DATA_FOUND', { found });
  const turned: Turned = { to: 'topic', id, title, by, at: now, opened: false };
  return done(goOn(post, turned, { kind: 'raised', tip: '已转为协商议题' }));
};

/** What a decision about its text means for its limit: hidden, nothing is due; shown again, the days begin anew. */
export const limitAfter = (
  before: PostDocument,
  state: PostDocument['text']['state'],
  now: Instant,
): Pick<PostDocument, 'deadline' | 'alarm'> => {
  const { deadline, alarm, answer: answered, turned } = before;
  if (state === 'hidden') return { deadline: null, alarm };
  const restarts = before.text.state === 'hidden' && answered === null && turned === null;
  return restarts ? { deadline: limit(before, now), alarm: 'quiet' } : { deadline, alarm };
};

const RINGS: Record<Exclude<PostAlarm, 'quiet'>, (post: PostDocument) => MessageDraft[]> = {
  reminded: (post) => tellDesk(post, '今天到期，请及时答复'),
  overdue: (post) => tellDesk(post, '答复已逾期，请马上答复'),
  escalated: (post) => tellStreet(post, '社区逾期未答复，请督办'),
};

const rung = (post: PostDocument, now: Instant): PostDocument => {
  const alarm = alarmAt(post, now);
  if (alarm === null || alarm === 'quiet') return post;
  return step(post, now, {
    set: { alarm },
    event: { kind: alarm, by: null, words: '' },
    tell: RINGS[alarm](post),
  });
};

/** What time does: reminders of a limit, each once; messages that are due are taken. */
export const wake = (post: PostDocument, now: Instant): Woken<PostDocument> | null => {
  const late = rung(post, now);
  const { outbox, claimed, lapsed } = claimDue(late.outbox, now);
  const document = indexed({ ...late, outbox, rev: post.rev + 1 });
  const isTouched =
    late !== post || claimed.length > 0 || lapsed.length > 0 || document.wakeAt !== post.wakeAt;
  return isTouched ? { document, claimed, lapsed } : null;
};
