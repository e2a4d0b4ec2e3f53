import type { PersonId } from '#types/ids';
import type { LocalCloud } from '../../support/local-cloud';

const BUCKET = 'cloud://yijianqing-local.796a-yijianqing-local-1250000000';
const pathOf = (owner: PersonId): string => `notices/${owner}/plan.jpg`;

export const bucketNoticeFile = (owner: PersonId): string => `${BUCKET}/${pathOf(owner)}`;

/** The first bytes of a JPEG; nobody looks at the rest. */
const PICTURE = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1]);

export const putNoticeFile = (
  cloud: Pick<LocalCloud, 'upload'>,
  openid: string,
  owner: PersonId,
): Promise<string> => cloud.upload(openid, pathOf(owner), PICTURE, 'image/jpeg');
