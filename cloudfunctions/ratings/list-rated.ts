import { publicQuery } from '#platform/operation';
import type { Committee } from './committee/committee.state';
import { summaryOf as committeeOf } from './committee/committee.view';
import type { Estate } from './estate/estate.state';
import { summaryOf as estateOf } from './estate/estate.view';
import { findHandedIn, findRegisters } from './ratings.store';

const isEstate = (register: Estate | Committee): register is Estate => register.kind === 'estate';

/** The registers of a community, and what the reader handed in this quarter and this year. */
export const listRated = publicQuery('ratings.list', {
  load: async ({ ports, personId: person, input: { community }, now }) => {
    const [registers, handedIn] = await Promise.all([
      findRegisters(ports, community),
      findHandedIn(ports, { community, person, now }),
    ]);
    return { registers, ...handedIn };
  },
  answer: ({ registers, mark, voted }, { now }) => {
    const committee = registers.find((each): each is Committee => !isEstate(each));
    return {
      estates: registers.filter(isEstate).map((estate) => estateOf(estate, mark, now)),
      committee: committee ? committeeOf(committee, voted, now) : null,
    };
  },
});
