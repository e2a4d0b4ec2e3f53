import { withdraw } from '../notice/after.decide';
import { workChange } from './work-change';

export const withdrawNotice = workChange('notices.withdraw', withdraw);
