import { officeFor } from '#kernel/actor';
import type { Person } from '#kernel/person';
import { setting } from '#platform/environment';
import { query } from '#platform/operation';
import { noticeLink } from '#types/notice-link.labels';
import type { NoticeAction } from '#types/notices.labels';
import type { Instant } from '#types/time';
import { loadPerson, residenceOf } from '../../community/community.public';
import { concerns } from '../notice/audience.state';
import { isPublic, KNOCKERS, workActions } from '../notice/notice.policy';
import type { NoticeDocument } from '../notice/notice.state';
import { detailOf, everyFileOf } from '../notice/notice.view';
import { loadNotice } from '../notices.store';

/** Whether it is up, and this person is one of those it is meant for. */
export const isMeant = (notice: NoticeDocument, person: Person | null, now: Instant): boolean => {
  const home = person && residenceOf(person, now);
  return (
    notice.state.status === 'published' &&
    home !== null &&
    concerns(notice.audience, home.territory, person?.groups ?? [])
  );
};

export const getNotice = query('notices.get', {
  load: async ({ ports, personId, input }) => {
    const [loaded, person] = await Promise.all([loadNotice({ ports, input }), loadPerson(ports, personId)]);
    return loaded && { ...loaded, person };
  },
  policy: (_actor, { document }) => isPublic(document),
  answer: async ({ document, person }, { actor, ports, now }) => {
    const knocks =
      document.kind === 'urgent' &&
      document.audience.territories.some((territory) => officeFor(actor, KNOCKERS, territory) !== null);
    const may: NoticeAction[] = [
      ...(isMeant(document, person, now) ? (['ask'] as const) : []),
      ...workActions(actor, document),
      ...(knocks ? (['recordVisit'] as const) : []),
    ];
    const links = await ports.files.links(everyFileOf(document));
    const link = noticeLink(setting('PUBLIC_ADDRESS'), document._id);
    return { ...detailOf(document, may, links), link };
  },
});
