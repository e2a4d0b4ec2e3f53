import type { Settled } from '../../hours/hours.public';
import { type Activity, postOf, signUpOf } from '../activity/activity.state';

/** What hours are made of: the facts as they were settled, each within its post; who did not come has none. */
export const settledOf = (activity: Activity): Settled => {
  const { _id, title, words, place, team, leader, leaders, community, facts } = activity;
  return {
    ...{ activity: _id, title, content: words, leader, leaders, community },
    place: place.label,
    team: team.name,
    people: facts.flatMap(({ personId, post: id, spans }) => {
      const post = postOf(activity, id);
      if (!post) return [];
      const { name, from, until } = post;
      return [
        {
          person: personId,
          name: signUpOf(activity, personId)?.name ?? '',
          post: { name, from, until },
          spans,
        },
      ];
    }),
  };
};
