import { publicQuery } from '#platform/operation';
import { voterOf } from '../ballot/box.state';
import { loadBoxFor, loadCommittee } from '../ratings.store';
import { detailOf } from './committee.view';

export const getCommittee = publicQuery('ratings.getCommittee', {
  load: async (ask) => {
    const { ports, personId: person, input, now } = ask;
    const [committee, box] = await Promise.all([
      loadCommittee(ask),
      loadBoxFor(ports, { community: input.community, person, now }),
    ]);
    return committee && { committee: committee.document, box };
  },
  answer: ({ committee, box }, { personId, now }) => {
    // the members of a round that is open are those of its box
    const members = box && box.closesAt >= now ? box.members : committee.members;
    const voted = box !== null && box.roll[voterOf(box._id, personId)] !== undefined;
    return detailOf({ ...committee, members }, voted, now);
  },
});
