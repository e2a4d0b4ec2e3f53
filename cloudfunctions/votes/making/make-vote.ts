import { voteIdOf } from '#kernel/ids';
import { change, create } from '#platform/change';
import type { Ports } from '#platform/ports';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import { loadPlace } from '../../community/community.public';
import { boxesFor } from '../box/box.state';
import { phaseOf } from '../vote/phase.state';
import { voteSettings } from '../vote/vote.settings.state';
import type { VoteDocument } from '../vote/vote.state';
import { asOfficer, mayAnnounce, mayWork } from '../votes.policy';
import { loadVote, votesOf } from '../votes.store';
import { announce, cancel, draft, edit } from './make.decide';
import { communityOf } from './plan.policy';

/** Where it is held, with what its path has set for votes. */
const placeOf = async (ports: Ports, within: TerritoryId) => {
  const place = await loadPlace(ports, within);
  const community = communityOf(within);
  const last = place?.path.at(-1);
  if (!place || !last || community === null || last._id !== within) return null;
  return {
    within,
    community,
    label: place.label,
    households: last.households,
    settings: voteSettings(place.path.map(({ settings }) => settings.votes ?? {})),
  };
};

const moved = (vote: VoteDocument, { now }: { now: Instant }) => ({
  voteId: vote._id,
  phase: phaseOf(vote, now),
});

export const draftVote = create('votes.draft', {
  store: votesOf,
  load: ({ ports, input }) => placeOf(ports, input.within),
  policy: mayWork,
  decide: (place, { actor, personId, requestKey, input, now }) =>
    draft(voteIdOf(personId, requestKey, boxesFor(place.households)), input, place, {
      by: asOfficer(actor, place),
      now,
    }),
  answer: moved,
  missing: 'NOT_FOUND_OR_FORBIDDEN',
});

export const editVote = change('votes.edit', {
  store: votesOf,
  load: loadVote,
  policy: (actor, { document }) => mayWork(actor, document),
  decide: ({ document }, { actor, input, now }) =>
    edit(document, input, { by: asOfficer(actor, document), now, rev: input.rev }),
  answer: moved,
});

export const announceVote = change('votes.announce', {
  store: votesOf,
  load: loadVote,
  policy: (actor, { document }) => mayWork(actor, document),
  decide: ({ document }, { actor, now }) =>
    announce(document, { by: asOfficer(actor, document), now, mayLead: mayAnnounce(actor, document) }),
  answer: moved,
});

export const cancelVote = change('votes.cancel', {
  store: votesOf,
  load: loadVote,
  policy: (actor, { document }) => mayWork(actor, document),
  decide: ({ document }, { actor, input, now }) =>
    cancel(document, { by: asOfficer(actor, document), now, words: input.words }),
  answer: moved,
});
