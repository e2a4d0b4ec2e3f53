import { sendBack } from '../notice/publish.decide';
import { workChange } from './work-change';

export const sendBackNotice = workChange('notices.sendBack', sendBack);
