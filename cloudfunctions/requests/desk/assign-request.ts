import { activeAt } from '#kernel/actor';
import type { Person } from '#kernel/person';
import { change } from '#platform/change';
import type { Instant } from '#types/time';
import { loadPerson } from '../../community/community.public';
import { asStaff } from '../request/acting';
import { rules, workOffice } from '../request/request.policy';
import type { RequestDocument } from '../request/request.state';
import { loadRequest, requestsOf } from '../requests.store';
import { changedAnswer } from '../view/request.view';
import { assign, type Choice } from './assign.decide';

/** The person with the office by which they may be given this request, as far as they have one today. */
const choiceOf = (person: Person | null, request: RequestDocument, now: Instant): Choice => {
  const office = person && workOffice(activeAt(person.memberships, now), request);
  if (!person || !office) return { kind: 'nobody' };
  const { _id: personId, name, workPhone: phone } = person;
  return {
    kind: 'person',
    person: { personId, name, role: office.role, territory: office.territory, phone },
  };
};

export const assignRequest = change('requests.assign', {
  store: requestsOf,
  load: async (ask) => {
    const { assignee } = ask.input;
    const [loaded, person] = await Promise.all([
      loadRequest(ask),
      assignee === null ? null : loadPerson(ask.ports, assignee),
    ]);
    return loaded && { ...loaded, person };
  },
  policy: (actor, { document }) => rules.assign(actor, document),
  decide: ({ document, person }, { actor, input, now }) =>
    assign(document, {
      by: asStaff(actor, document),
      rev: input.rev,
      now,
      words: input.words,
      choice: input.assignee === null ? { kind: 'grid' } : choiceOf(person, document, now),
    }),
  answer: changedAnswer,
});
