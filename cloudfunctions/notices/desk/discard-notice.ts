import { discard } from '../notice/draft.decide';
import { workChange } from './work-change';

export const discardNotice = workChange('notices.discard', discard);
