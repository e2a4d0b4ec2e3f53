import { noticeIdOf } from '#kernel/ids';
import { done } from '#kernel/result';
import { create } from '#platform/change';
import { loadPlace } from '../../community/community.public';
import { asOfficer } from '../acting';
import { begin } from '../notice/draft.decide';
import { mayPublishFor } from '../notice/notice.policy';
import { demandsApproval } from '../notice/notice.settings';
import { changedAnswer } from '../notice/notice.view';
import { noticesOf } from '../notices.store';

export const createNotice = create('notices.create', {
  store: noticesOf,
  load: ({ ports, input }) => loadPlace(ports, input.within),
  policy: (actor, _place, { within }) => mayPublishFor(actor, within),
  decide: ({ label, path }, { actor, personId, requestKey, input, now }) =>
    done(
      begin(
        {
          _id: noticeIdOf(personId, requestKey),
          within: input.within,
          label,
          needsApproval: demandsApproval(path.map(({ settings }) => settings.notices ?? {})),
        },
        input,
        { by: asOfficer(actor, input.within), now },
      ),
    ),
  answer: changedAnswer,
  missing: 'PLACE_UNKNOWN',
});
