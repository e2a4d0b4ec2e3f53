import { change, create } from '#platform/change';
import type { Operation } from '#platform/operation';
import { loadPlace } from '../../community/community.public';
import { mayKeep } from '../ratings.policy';
import { committeeSettings } from '../ratings.settings.state';
import { committeesOf, loadCommittee } from '../ratings.store';
import { found, renew } from './committee.decide';
import type { Committee } from './committee.state';

const NAME = 'ratings.keepCommittee';

const answer = ({ within, members }: Committee) => ({ community: within, members: members.length });

/** There is one for a community. @param met is told where it is there already */
const founding = (met: () => void) =>
  create(NAME, {
    store: committeesOf,
    load: ({ ports, input }) => loadPlace(ports, input.community),
    policy: (actor, _place, { community }) => mayKeep(actor, community),
    decide: (place, { input, personId, now }) => {
      const layers = place.path.map(({ settings }) => settings.ratings ?? {});
      const settings = committeeSettings(layers, place.path.at(-1)?.households ?? 0);
      const base = { within: place.id, label: place.label, settings };
      return found(base, { members: input.members, by: personId, now });
    },
    answer,
    missing: 'PLACE_UNKNOWN',
    again: (before) => {
      met();
      return answer(before);
    },
  });

const renewing = change(NAME, {
  store: committeesOf,
  load: loadCommittee,
  policy: (actor, { document }) => mayKeep(actor, document.within),
  decide: ({ document }, { input, personId, now }) =>
    renew(document, { members: input.members, by: personId, now }),
  answer,
});

/** As with a rating, the caller's guess saves a trip. */
export const keepCommittee: Operation<typeof NAME> = {
  name: NAME,
  run: async (ask) => {
    if (ask.input.again) return renewing.run(ask);
    let isThere = false;
    const made = await founding(() => {
      isThere = true;
    }).run(ask);
    return isThere ? renewing.run(ask) : made;
  },
};
