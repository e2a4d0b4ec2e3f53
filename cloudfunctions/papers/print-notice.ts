import type { Actor } from '#kernel/actor';
import { isWithin } from '#kernel/territory';
import { setting } from '#platform/environment';
import { query } from '#platform/operation';
import { typeset } from '#platform/paper/typeset';
import type { NoticeDetail } from '#types/notices';
import type { Role } from '#types/roles';
import { loadPublished } from '../notices/notices.public';
import { noticePaper } from './notice.paper';
import { picturesOf } from './picture-bytes';

/** Those who stand before a board there; setting a paper costs seconds of a machine, so it is not for everybody. */
const HANGERS: readonly Role[] = [
  'building_lead',
  'grid_worker',
  'community_staff',
  'community_lead',
  'street_coordinator',
  'district_operator',
];

/** In a territory of the audience, above one or inside one. */
const mayPrint = ({ memberships }: Actor, { audience }: Pick<NoticeDetail, 'audience'>): boolean =>
  memberships.some(
    ({ role, territory }) =>
      HANGERS.includes(role) &&
      audience.territories.some((one) => isWithin(one, territory) || isWithin(territory, one)),
  );

export const printNotice = query('papers.printNotice', {
  load: ({ ports, input }) => loadPublished(ports, input.noticeId),
  policy: mayPrint,
  answer: async (notice, { ports, now }) => {
    const pictures = await picturesOf(ports.files, notice);
    const wanted = new Set(notice.blocks.flatMap((block) => (block.kind === 'picture' ? [block.file] : [])));
    const { bytes, pages } = await typeset(
      noticePaper(notice, pictures, { address: setting('PUBLIC_ADDRESS'), now }),
    );
    const file = await ports.files.put(`papers/notices/${notice.id}.pdf`, bytes);
    const links = await ports.files.links([file]);
    return {
      name: `${notice.title}.pdf`,
      pages,
      link: links.get(file) ?? '',
      left: wanted.size - pictures.size,
    };
  },
});
