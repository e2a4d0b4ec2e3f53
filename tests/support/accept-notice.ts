import { PRIVACY_VERSION } from '../../types/privacy.labels';
import type { LocalCloud } from './local-cloud';

/** Nothing is stored of somebody who has not accepted the privacy notice in force: a newcomer begins with it. */
export const acceptNotice = async (cloud: LocalCloud, ...openids: string[]): Promise<void> => {
  for (const openid of openids) {
    const input = { version: PRIVACY_VERSION, decision: 'accepted' };
    const answer = await cloud.call(openid, 'community.decidePrivacy', input);
    if (!answer.ok) throw new Error(answer.error.code);
  }
};
