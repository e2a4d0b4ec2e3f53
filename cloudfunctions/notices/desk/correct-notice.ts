import { correct } from '../notice/after.decide';
import { workChange } from './work-change';

export const correctNotice = workChange('notices.correct', correct);
