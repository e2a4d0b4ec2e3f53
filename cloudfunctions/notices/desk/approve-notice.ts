import { approveCorrection } from '../notice/after.decide';
import { approve } from '../notice/publish.decide';
import { workChange } from './work-change';

/** What waits is either the notice itself or a correction of it. */
export const approveNotice = workChange('notices.approve', (notice, ask) =>
  notice.correction ? approveCorrection(notice, ask) : approve(notice, ask),
);
