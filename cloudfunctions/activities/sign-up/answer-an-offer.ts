import { done } from '#kernel/result';
import { amend } from '#platform/amend';
import { activitiesOf } from '../activities.store';
import { loadActingFor, personFor } from './acting-for';
import { answerOffer as decide } from './give-back.decide';
import { mayActIn } from './may-act';

export const answerAnOffer = amend('activities.answerOffer', {
  store: activitiesOf,
  load: loadActingFor,
  policy: mayActIn,
  owner: personFor,
  decide: ({ document }, { input, personId, now }) => {
    const person = personFor({ personId, input });
    const placed = decide(document, { ...input, personId: person, now });
    if (!placed.ok) return placed;
    const { amendment, post, standing } = placed.data;
    return done({ amendment, answer: { activityId: document._id, personId: person, post, standing } });
  },
  clash: 'CLASH',
});
