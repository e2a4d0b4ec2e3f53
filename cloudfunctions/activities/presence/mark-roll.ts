import { done } from '#kernel/result';
import { amend } from '#platform/amend';
import { activitiesOf, loadWhole } from '../activities.store';
import { mayLead } from '../activity/activity.policy';
import { mark } from './mark.decide';

export const markRoll = amend('activities.mark', {
  store: activitiesOf,
  load: loadWhole,
  policy: (actor, { document }) => mayLead(actor, document),
  owner: ({ personId }) => personId,
  decide: ({ document }, { input, personId, now }) => {
    const marked = mark(document, { marks: input.marks, by: personId, now });
    if (!marked.ok) return marked;
    const { amendment, late } = marked.data;
    return done({ amendment, answer: { activityId: document._id, marked: input.marks.length, late } });
  },
  clash: 'CONFLICT',
});
