import { done } from '#kernel/result';
import { amend } from '#platform/amend';
import { activitiesOf } from '../activities.store';
import { postOf } from '../activity/activity.state';
import { applicantOf, loadWithRegistration, personFor } from './acting-for';
import { mayActIn } from './may-act';
import { signUp } from './sign-up.decide';

/** Actor, activity and registration side by side, then one guarded write that also refuses a clash: four trips. */
export const signUpPerson = amend('activities.signUp', {
  store: activitiesOf,
  load: loadWithRegistration,
  policy: mayActIn,
  owner: personFor,
  decide: ({ document, volunteer }, { input, actor, personId, now, ports }) => {
    const person = personFor({ personId, input });
    const day = postOf(document, input.post)?.from ?? document.startsAt;
    const placed = signUp(document, {
      applicant: applicantOf(person, volunteer, day, ports.crypto),
      by: person === personId ? null : { personId, name: actor.name },
      post: input.post,
      wait: input.wait,
      risksRead: input.risksRead,
      now,
    });
    if (!placed.ok) return placed;
    const { amendment, post, standing } = placed.data;
    return done({ amendment, answer: { activityId: document._id, personId: person, post, standing } });
  },
  clash: 'CLASH',
});
