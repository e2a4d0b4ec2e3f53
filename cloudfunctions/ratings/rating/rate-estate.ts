import type { Verdict } from '#kernel/moderation';
import { type Result, refuse } from '#kernel/result';
import { change, create } from '#platform/change';
import { type Ask, anyoneSignedIn, type Operation } from '#platform/operation';
import type { ErrorOf } from '#types/contract';
import { loadPerson, residenceOf } from '../../community/community.public';
import { loadEstate, loadMark, marksOf } from '../ratings.store';
import { change as decideChange, isSame, rate } from './mark.decide';
import type { Mark } from './mark.state';

const NAME = 'ratings.rate';
type Asked = Ask<typeof NAME>;

const verdictOn = async ({ ports, openid, input, mayStore }: Asked): Promise<Verdict> => {
  if (input.words === '' || !(await mayStore())) return 'unchecked';
  return ports.wechat.checkText({ openid, scene: 'comment', words: input.words });
};

const answer = ({ estate, quarter, closesAt }: Mark) => ({ estateId: estate, quarter, closesAt });

/** The first rating of a household in a quarter. @param met is told of one that this person made before */
const rating = (met: (before: Mark) => void) =>
  create(NAME, {
    store: marksOf,
    load: async (ask) => {
      const { ports, personId, now } = ask;
      const [estate, person, verdict] = await Promise.all([
        loadEstate(ask),
        loadPerson(ports, personId),
        verdictOn(ask),
      ]);
      return estate && { estate: estate.document, home: person && residenceOf(person, now), verdict };
    },
    policy: anyoneSignedIn,
    decide: (
      { estate, home, verdict },
      { input, personId, now },
      attempt,
    ): Result<Mark, ErrorOf<typeof NAME>> => {
      // the only unique key beside its own id
      if (attempt > 0) return refuse('HOUSEHOLD_RATED');
      return rate(estate, { ...input, verdict, person: personId, home }, now);
    },
    answer,
    missing: 'NOT_FOUND_OR_FORBIDDEN',
    again: (before) => {
      met(before);
      return answer(before);
    },
  });

const changing = change(NAME, {
  store: marksOf,
  load: async (ask) => {
    const [document, verdict] = await Promise.all([
      loadMark(ask.ports, ask.personId, ask.now),
      verdictOn(ask),
    ]);
    return document && { document, verdict };
  },
  policy: (actor, { document }) => document.person === actor.personId,
  decide: ({ document, verdict }, { input, now }) =>
    decideChange(document, { ...input, estate: input.estateId, verdict }, now),
  answer,
});

/** Whether it is the first or a change is the caller's guess, which saves a trip; a wrong guess costs some. */
export const rateEstate: Operation<typeof NAME> = {
  name: NAME,
  run: async (ask) => {
    if (ask.input.again) {
      const changed = await changing.run(ask);
      if (changed.ok || changed.code !== 'NOT_FOUND_OR_FORBIDDEN') return changed;
    }
    let before: Mark | null = null as Mark | null;
    const made = await rating((mark) => {
      before = mark;
    }).run(ask);
    return before === null || isSame(before, ask.input) ? made : changing.run(ask);
  },
};
