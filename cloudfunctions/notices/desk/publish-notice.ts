import { publish } from '../notice/publish.decide';
import { workChange } from './work-change';

export const publishNotice = workChange('notices.publish', publish);
