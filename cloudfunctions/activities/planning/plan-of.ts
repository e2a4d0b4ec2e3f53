import type { ParsedInputOf } from '#types/contract';
import type { PlacePath } from '../../community/community.public';
import type { Plan } from '../activity/activity.state';

/** What was sent, as it is kept: posts get their names in order, the place its label. */
export const planOf = (
  {
    title,
    words,
    kind,
    dangerous,
    risks,
    safeguards,
    radius,
    ...input
  }: ParsedInputOf<'activities.draft'> | ParsedInputOf<'activities.edit'>,
  place: PlacePath,
): Plan => ({
  ...{ title, words, kind, dangerous, risks, safeguards, radius },
  cancelHours: input.cancelHours,
  offerHours: input.offerHours,
  waitingPlaces: input.waitingPlaces,
  repeat: input.repeat,
  place: {
    territory: place.id,
    label: place.label,
    point: input.place.point,
    detail: input.place.detail,
  },
  posts: input.posts.map((post, index) => ({ ...post, id: `p${index + 1}` })),
});
