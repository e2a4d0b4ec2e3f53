import { done, refuse } from '#kernel/result';
import { create } from '#platform/change';
import { anyoneSignedIn } from '#platform/operation';
import { loadPerson, residenceOf } from '../../community/community.public';
import { isMeant } from '../feed/get-notice';
import { isPublic } from '../notice/notice.policy';
import { loadNotice } from '../notices.store';
import { readBy, readsOf } from './reads.store';
import type { ReadDocument } from './sheet.state';

const answerOf = ({ notice, at }: ReadDocument) => ({ noticeId: notice, at });

export const markRead = create('notices.markRead', {
  store: readsOf,
  load: async ({ ports, personId, input }) => {
    const [loaded, person] = await Promise.all([loadNotice({ ports, input }), loadPerson(ports, personId)]);
    return loaded && isPublic(loaded.document) ? { notice: loaded.document, person } : null;
  },
  policy: anyoneSignedIn,
  decide: ({ notice, person }, { personId, now }) => {
    const home = person && residenceOf(person, now);
    if (!home) return refuse('RESIDENCE_MISSING');
    if (!isMeant(notice, person, now)) return refuse('STATE_NOT_ALLOWED', { status: notice.state.status });
    return done(readBy(notice._id, personId, home.territory, now));
  },
  answer: answerOf,
  missing: 'NOT_FOUND_OR_FORBIDDEN',
  // read on another device already: once is once
  again: answerOf,
});
