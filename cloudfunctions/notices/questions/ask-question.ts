import { questionIdOf } from '#kernel/ids';
import { maskName } from '#kernel/masks';
import { done, refuse } from '#kernel/result';
import { create } from '#platform/change';
import { anyoneSignedIn } from '#platform/operation';
import { loadPerson, residenceOf } from '../../community/community.public';
import { isMeant } from '../feed/get-notice';
import { isPublic } from '../notice/notice.policy';
import { loadNotice } from '../notices.store';
import { ask } from './question.decide';
import { changedQuestion } from './question.view';
import { questionsOf } from './questions.store';

export const askQuestion = create('notices.ask', {
  store: questionsOf,
  load: async ({ ports, personId, openid, input, now }) => {
    const [loaded, person] = await Promise.all([loadNotice({ ports, input }), loadPerson(ports, personId)]);
    if (!loaded || !isPublic(loaded.document)) return null;
    const notice = loaded.document;
    const isAllowed = isMeant(notice, person, now);
    // at once: WeChat checks only for who was here within two hours
    const verdict = isAllowed
      ? await ports.wechat.checkText({ openid, scene: 'comment', words: input.words })
      : 'unchecked';
    return { notice, person, verdict, isAllowed };
  },
  policy: anyoneSignedIn,
  decide: ({ notice, person, verdict, isAllowed }, { personId, requestKey, input, now }) => {
    if (!person || !residenceOf(person, now)) return refuse('RESIDENCE_MISSING');
    if (!isAllowed) return refuse('STATE_NOT_ALLOWED', { status: notice.state.status });
    const _id = questionIdOf(personId, requestKey);
    const author = person.name ? maskName(person.name) : '居民';
    return done(ask({ _id, notice, authorId: personId, author, words: input.words, verdict }, now));
  },
  answer: changedQuestion,
  missing: 'NOT_FOUND_OR_FORBIDDEN',
});
