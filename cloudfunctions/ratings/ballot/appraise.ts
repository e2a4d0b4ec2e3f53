import { done, refuse } from '#kernel/result';
import type { Ask, Operation } from '#platform/operation';
import { boxesOf, loadBoxFor } from '../ratings.store';
import { castBallot } from './ballot.decide';
import { type Box, type Receipt, receiptOf, voterOf } from './box.state';

const NAME = 'ratings.appraise';

// the only thing that can stand in the way is the same person's other phone
const ROUNDS = 3;

/** What somebody who is on the roll gets: the first answer on the same call, a refusal on any other. */
const again = ({ within, year }: Box, before: Receipt, receipt: Receipt) => {
  if (before.key !== receipt.key) return refuse('ALREADY_APPRAISED');
  if (before.said !== receipt.said) return refuse('REQUEST_KEY_REUSED');
  return done({ community: within, year });
};

/** One call, decided and written; `null`: somebody with this name was faster. */
const attempt = async (ask: Ask<typeof NAME>) => {
  const { ports, personId, input, requestKey, now } = ask;
  const [actor, mayStore, box] = await Promise.all([
    ask.actor,
    ask.mayStore(),
    loadBoxFor(ports, { community: input.community, person: personId, now }),
  ]);
  if (box === null) return refuse('NOT_FOUND_OR_FORBIDDEN');
  const voter = voterOf(box._id, personId);
  const receipt = receiptOf(requestKey, input.grades);
  const before = box.roll[voter];
  if (before) return again(box, before, receipt);
  if (!mayStore) return refuse('PRIVACY_NOT_ACCEPTED');
  const amendment = castBallot(box, actor, { voter, receipt, grades: input.grades }, now);
  if (!amendment.ok) return amendment;
  const outcome = await boxesOf(ports).amend(box._id, amendment.data);
  return outcome.amended ? done({ community: box.within, year: box.year }) : null;
};

/**
 * A secret ballot. Unlike other changes it keeps no answer under the caller's name, since that would hold a mark of
 * what was said; the receipt on the roll does that work.
 */
export const appraise: Operation<typeof NAME> = {
  name: NAME,
  run: async (ask) => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const result = await attempt(ask);
      if (result !== null) return result;
    }
    return refuse('CONFLICT');
  },
};
