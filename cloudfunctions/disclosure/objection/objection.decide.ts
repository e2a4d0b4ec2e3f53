import { type CalendarOverrides, calendarOf } from '#kernel/calendar';
import { type Deadline, isOverdue, startDeadline } from '#kernel/deadline';
import { addWords, beginModeration, type Verdict } from '#kernel/moderation';
import { claimDue, type MessageDraft, queueMessages, type Woken } from '#kernel/outbox';
import { done, type Result, refuse } from '#kernel/result';
import type { Finding, ObjectionKind } from '#types/disclosure.labels';
import type { ItemId, ObjectionId, PersonId } from '#types/ids';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import type { Doer } from '../item/item.state';
import { tellAuthor, tellCommittee, tellDesk, tellLead } from './objection.messages';
import { indexed, type ObjectionDocument, type ObjectionEntry } from './objection.state';

export type Act = { by: Doer; now: Instant };
type Stale = 'REVISION_STALE' | 'STATE_NOT_ALLOWED';

const SYSTEM: Doer = { personId: null, name: '', role: null };

const limit = (days: number, calendar: CalendarOverrides, now: Instant): Deadline =>
  startDeadline({ workingDays: days, source: 'setting' }, now, calendarOf(calendar));

export const next = (
  objection: ObjectionDocument,
  [kind, words]: readonly [kind: ObjectionEntry['kind'], words: string],
  { by, now }: Act,
  changes: Partial<ObjectionDocument>,
  tell: (changed: ObjectionDocument) => readonly MessageDraft[],
): ObjectionDocument => {
  const changed: ObjectionDocument = {
    ...objection,
    ...changes,
    changedRev: by.personId === null ? objection.changedRev : objection.rev + 1,
    timeline: [...objection.timeline, { at: now, kind, by, words }],
  };
  return indexed({ ...changed, outbox: queueMessages(objection, tell(changed), now) });
};

export const when = <C extends string>(
  objection: ObjectionDocument,
  rev: number,
  fits: boolean,
  decide: () => Result<ObjectionDocument, C>,
): Result<ObjectionDocument, C | Stale> => {
  if (rev < objection.changedRev || rev > objection.rev)
    return refuse('REVISION_STALE', { rev: objection.rev });
  return fits ? decide() : refuse('STATE_NOT_ALLOWED', { state: objection.state });
};

type Asked = {
  _id: ObjectionId;
  itemId: ItemId;
  itemTitle: string;
  community: TerritoryId;
  authorId: PersonId;
  kind: ObjectionKind;
  words: string;
  /** What WeChat's check said; only what passes is shown before a person has looked. */
  verdict: Verdict;
  answerDays: number;
  calendar: CalendarOverrides;
};

/** The limit runs from now on whether or not the public may read it: a machine's doubt delays no answer. */
export const ask = ({ verdict, ...asked }: Asked, now: Instant): ObjectionDocument => {
  const objection: ObjectionDocument = {
    ...asked,
    rev: 1,
    keys: [],
    changedRev: 1,
    queue: [],
    sortAt: now,
    wakeAt: null,
    outbox: [],
    at: now,
    text: beginModeration(verdict),
    state: 'open',
    deadline: limit(asked.answerDays, asked.calendar, now),
    overdue: false,
    answer: null,
    appeal: null,
    conclusion: null,
    timeline: [],
  };
  const by: Doer = { personId: asked.authorId, name: '', role: 'resident' };
  const tip = asked.kind === 'objection' ? '有居民提出异议，请按时答复' : '有居民提问，请按时答复';
  const begun = next(objection, ['asked', asked.words], { by, now }, {}, (asking) => tellDesk(asking, tip));
  return { ...begun, changedRev: 1 };
};

export const answer = (objection: ObjectionDocument, rev: number, words: string, act: Act) =>
  when<never>(objection, rev, objection.state === 'open', () =>
    done(
      next(
        objection,
        ['answered', words],
        act,
        {
          state: 'answered',
          answer: { words, by: act.by, at: act.now },
          deadline: null,
          overdue: false,
        },
        (changed) => [tellAuthor(changed, '社区已答复，不满意可申请核查', act.now)],
      ),
    ),
  );

/** Not content, or left without an answer beyond its limit: it lies with those who supervise. */
export const escalate = (
  objection: ObjectionDocument,
  rev: number,
  { words, verdict }: { words: string; verdict: Verdict },
  act: Act,
) => {
  const unanswered = objection.state === 'open' && objection.overdue;
  return when<never>(objection, rev, objection.state === 'answered' || unanswered, () =>
    done(
      next(
        objection,
        ['escalated', words],
        act,
        {
          state: 'with_committee',
          appeal: words,
          text: addWords(objection.text, verdict),
          deadline: limit(objection.answerDays, objection.calendar, act.now),
          overdue: false,
        },
        (changed) => tellCommittee(changed, '居民申请核查居务公开，请按时答复'),
      ),
    ),
  );
};

export const settle = (objection: ObjectionDocument, rev: number, act: Act) =>
  when<never>(objection, rev, objection.state === 'answered', () =>
    done(next(objection, ['settled', ''], act, { state: 'settled' }, () => [])),
  );

type Conclusion = { finding: Finding; words: string };

export const conclude = (
  objection: ObjectionDocument,
  rev: number,
  { finding, words }: Conclusion,
  act: Act,
) =>
  when(
    objection,
    rev,
    objection.state === 'with_committee',
    (): Result<ObjectionDocument, 'CONCLUDER_ANSWERED'> => {
      if (objection.answer?.by.personId === act.by.personId) return refuse('CONCLUDER_ANSWERED');
      const conclusion = { finding, words, by: act.by, at: act.now };
      const tip = finding === 'upheld' ? '异议成立，请更正公开内容' : '核查完毕，公开内容属实';
      return done(
        next(
          objection,
          ['concluded', words],
          act,
          { state: 'settled', conclusion, deadline: null, overdue: false },
          (changed) => [
            tellAuthor(changed, '居务监督委员会已有结论', act.now),
            ...(finding === 'upheld' ? tellLead(changed, tip) : []),
          ],
        ),
      );
    },
  );

/** What time does: a limit that passes is marked once and told to the lead; messages that are due are taken. */
export const wake = (objection: ObjectionDocument, now: Instant): Woken<ObjectionDocument> | null => {
  const { deadline, overdue } = objection;
  const passes = deadline !== null && !overdue && isOverdue(deadline, now);
  const marked = passes
    ? next(objection, ['overdue', ''], { by: SYSTEM, now }, { overdue: true }, (late) => [
        ...tellLead(late, '居务公开答复已逾期'),
        tellAuthor(late, '答复已逾期，可申请核查', now),
      ])
    : objection;
  const { outbox, claimed, lapsed } = claimDue(marked.outbox, now);
  const woken = indexed({ ...marked, outbox, rev: objection.rev + 1 });
  const isTouched = passes || claimed.length > 0 || lapsed.length > 0 || woken.wakeAt !== objection.wakeAt;
  return isTouched ? { document: woken, claimed, lapsed } : null;
};
