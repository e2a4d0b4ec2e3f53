import { objectionIdOf } from '#kernel/ids';
import { done, refuse } from '#kernel/result';
import { isWithin } from '#kernel/territory';
import { create } from '#platform/change';
import { anyoneSignedIn } from '#platform/operation';
import { loadPerson, residenceOf } from '../../community/community.public';
import { loadItem, objectionsOf } from '../disclosure.store';
import { currentOf } from '../item/item.state';
import { ask } from './objection.decide';
import type { ObjectionDocument } from './objection.state';

export const changedAnswer = ({ _id, state, rev, text }: ObjectionDocument) => ({
  objectionId: _id,
  state,
  rev,
  held: text.state === 'held',
});

export const raiseObjection = create('disclosure.object', {
  store: objectionsOf,
  load: async ({ ports, input, openid, personId, now }) => {
    const [loaded, person, verdict] = await Promise.all([
      loadItem({ ports, input }),
      loadPerson(ports, personId),
      ports.wechat.checkText({ openid, scene: 'comment', words: input.words }),
    ]);
    const home = person && residenceOf(person, now);
    return loaded?.document.publishedAt ? { item: loaded.document, home, verdict } : null;
  },
  policy: anyoneSignedIn,
  decide: ({ item, home, verdict }, { personId, requestKey, input, now }) => {
    // whose money it is: those who live there
    if (!home || !isWithin(home.territory, item.community)) return refuse('RESIDENCE_MISSING');
    if (item.status !== 'published') return refuse('STATE_NOT_ALLOWED', { status: item.status });
    return done(
      ask(
        {
          _id: objectionIdOf(personId, requestKey),
          itemId: item._id,
          itemTitle: currentOf(item)?.content.title ?? '',
          community: item.community,
          authorId: personId,
          kind: input.kind,
          words: input.words,
          verdict,
          answerDays: item.rules.answerDays,
          calendar: item.calendar,
        },
        now,
      ),
    );
  },
  answer: changedAnswer,
  missing: 'NOT_FOUND_OR_FORBIDDEN',
});
