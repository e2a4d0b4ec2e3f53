import { epochOf, HOUR } from '#kernel/instant';
import { done, type Result, refuse } from '#kernel/result';
import type { VoteId } from '#types/ids';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import { advance } from '../vote/advance.state';
import { phaseOf } from '../vote/phase.state';
import { ruleFor, type VoteSettings } from '../vote/vote.settings.state';
import { indexed, type Officer, type VoteDocument } from '../vote/vote.state';
import { brokenField, type Plan } from './plan.policy';

type Place = {
  within: TerritoryId;
  community: TerritoryId;
  label: string;
  households: number;
  settings: VoteSettings;
};
type Act = { by: Officer; now: Instant };

/** What the plan sets; what does not belong to its kind or form is put to rest. */
const planned = (plan: Plan, { settings, households }: Pick<Place, 'settings' | 'households'>) => {
  const { kind, title, words, form, unit, secret, hidden, opensAt, closesAt, topicId } = plan;
  const isHere = kind !== 'owners';
  return {
    ...{ kind, title, words, unit, secret, hidden, opensAt, closesAt, topicId },
    form: isHere ? form : ('single' as const),
    options: plan.options.map((option, place) => ({ id: `o${place + 1}`, ...option })),
    most: form === 'several' ? plan.most : 1,
    counting: isHere && form === 'ranked' ? plan.counting : null,
    paper: isHere && plan.paper,
    matter: isHere ? null : plan.matter,
    eligible: plan.eligible ?? Math.max(1, households),
    rule: ruleFor(kind, settings),
  };
};

const invalid = (field: string) => refuse('PLAN_INVALID', { field });

export const draft = (
  _id: VoteId,
  plan: Plan,
  place: Place,
  { by, now }: Act,
): Result<VoteDocument, 'PLAN_INVALID'> => {
  const broken = brokenField(plan, now);
  if (broken) return invalid(broken);
  const { within, community, label, settings, households } = place;
  return done(
    indexed({
      _id,
      ...{ rev: 1, keys: [], vote: _id, within, community, place: label, settings, households },
      ...planned(plan, place),
      status: 'draft',
      ...{ ready: false, shut: false, mismatch: false, reason: '', author: by },
      turnout: { cast: 0, paper: 0 },
      ...{ running: null, batches: [], result: null, calls: [], outbox: [] },
      timeline: [{ at: now, kind: 'drafted', by, words: '' }],
    }),
  );
};

const notNow = ({ status }: VoteDocument) => refuse('STATE_NOT_ALLOWED', { status });

export const edit = (
  vote: VoteDocument,
  plan: Plan,
  { by, now, rev }: Act & { rev: number },
): Result<VoteDocument, 'PLAN_INVALID' | 'STATE_NOT_ALLOWED' | 'REVISION_STALE'> => {
  if (vote.status !== 'draft') return notNow(vote);
  if (vote.rev !== rev) return refuse('REVISION_STALE');
  const broken = brokenField(plan, now);
  if (broken) return invalid(broken);
  return done(advance(vote, now, { set: planned(plan, vote), event: { kind: 'edited', by, words: '' } }));
};

/** From here on nothing of it changes any more but its end. */
export const announce = (
  vote: VoteDocument,
  { by, now, mayLead }: Act & { mayLead: boolean },
): Result<VoteDocument, 'STATE_NOT_ALLOWED' | 'NOTICE_TOO_SHORT' | 'LEAD_NEEDED'> => {
  if (vote.status !== 'draft') return notNow(vote);
  if (!mayLead) return refuse('LEAD_NEEDED', { kind: vote.kind });
  const { opensAt, kind, settings } = vote;
  const noticeHours = kind === 'meeting' ? settings.noticeHours : 0;
  if (epochOf(opensAt) - epochOf(now) < noticeHours * HOUR) {
    return refuse('NOTICE_TOO_SHORT', { hours: noticeHours, opensAt });
  }
  return done(
    advance(vote, now, { set: { status: 'announced' }, event: { kind: 'announced', by, words: '' } }),
  );
};

const CANCELLABLE: readonly string[] = ['draft', 'announced', 'open'];

/** The boxes are shut within a minute; what lies in them is never opened. */
export const cancel = (
  vote: VoteDocument,
  { by, now, words }: Act & { words: string },
): Result<VoteDocument, 'STATE_NOT_ALLOWED'> => {
  if (!CANCELLABLE.includes(phaseOf(vote, now))) return notNow(vote);
  return done(
    advance(vote, now, {
      set: { status: 'cancelled', reason: words, running: null },
      event: { kind: 'cancelled', by, words },
    }),
  );
};
