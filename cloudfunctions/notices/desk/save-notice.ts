import { save } from '../notice/draft.decide';
import { workChange } from './work-change';

export const saveNotice = workChange('notices.save', (notice, ask) => save(notice, ask, ask));
