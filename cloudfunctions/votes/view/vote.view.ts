import type { Actor } from '#kernel/actor';
import { told } from '#kernel/chain';
import type { OutputOf } from '#types/contract';
import type { PersonId } from '#types/ids';
import { ROLE_LABELS } from '#types/roles.labels';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import type { VoteDetail, VoteSummary } from '#types/vote-shapes';
import type { BoxDocument, RollEntry } from '../box/box.state';
import type { Standing } from '../box/standing.policy';
import { phaseOf } from '../vote/phase.state';
import type { Officer, VoteDocument } from '../vote/vote.state';
import { workActions } from '../votes.policy';
import type { ListedVote, SeenVote } from '../votes.store';

/** `何静怡 · 社区工作者` */
const officerText = ({ name, role }: Officer): string =>
  [name, ROLE_LABELS[role]].filter(Boolean).join(' · ');

const namesOf = ({ result, options }: ListedVote): string[] =>
  options.filter(({ id }) => result?.winners.includes(id)).map(({ name }) => name);

export const summaryOf = (vote: ListedVote, now: Instant): VoteSummary => ({
  id: vote._id,
  kind: vote.kind,
  title: vote.title,
  form: vote.form,
  unit: vote.unit,
  secret: vote.secret,
  place: vote.place,
  phase: phaseOf(vote, now),
  opensAt: vote.opensAt,
  closesAt: vote.closesAt,
  turnout: { ...vote.turnout, eligible: vote.eligible },
  outcome: vote.result?.outcome ?? null,
  winners: namesOf(vote),
});

const faceOf = (vote: SeenVote, now: Instant) => ({
  ...summaryOf(vote, now),
  words: vote.words,
  options: [...vote.options],
  most: vote.most,
  counting: vote.counting,
  hidden: vote.hidden,
  paper: vote.paper,
  matter: vote.matter,
  rule: vote.rule,
  within: vote.within,
  topicId: vote.topicId,
  reason: vote.reason,
  result: vote.result,
  running: vote.hidden || !vote.running ? null : [...vote.running],
});

export const detailOf = (
  vote: SeenVote,
  standing: Standing,
  entry: RollEntry | undefined,
  now: Instant,
): VoteDetail => ({
  ...faceOf(vote, now),
  mine: {
    voter: 'voter' in standing ? standing.voter : null,
    why: 'why' in standing ? standing.why : null,
    voted: entry !== undefined,
    byPaper: entry?.how === 'paper',
    ballot: entry?.ballot ?? null,
  },
});

/** The buildings in their order, summed over the boxes. */
const buildingsOf = (
  boxes: readonly Pick<BoxDocument, 'by'>[],
): { building: TerritoryId; cast: number }[] => {
  const sums = new Map<string, number>();
  for (const [building, cast] of boxes.flatMap(({ by }) => Object.entries(by ?? {}))) {
    sums.set(building, (sums.get(building) ?? 0) + cast);
  }
  return [...sums]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([building, cast]) => ({ building: building as TerritoryId, cast }));
};

const batchOf = (batch: VoteDocument['batches'][number], reader: PersonId) => ({
  no: batch.no,
  size: batch.size,
  by: officerText(batch.by),
  mine: batch.by.personId === reader,
  checkedBy: batch.checkedBy && officerText(batch.checkedBy),
});

export const workOf = (
  { vote, boxes }: { vote: VoteDocument; boxes: readonly BoxDocument[] },
  actor: Actor,
  now: Instant,
): OutputOf<'votes.getWork'> => ({
  ...faceOf(vote, now),
  rev: vote.rev,
  boxes: boxes.length,
  buildings: buildingsOf(boxes),
  batches: vote.batches.map((batch) => batchOf(batch, actor.personId)),
  mismatch: vote.mismatch,
  may: workActions(actor, vote, now),
  story: told(vote.timeline).map(({ at, kind, by, words }) => ({
    ...{ at, kind, words },
    by: by ? officerText(by) : '',
  })),
});
