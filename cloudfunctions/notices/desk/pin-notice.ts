import { pin } from '../notice/after.decide';
import { workChange } from './work-change';

export const pinNotice = workChange('notices.pin', pin);
