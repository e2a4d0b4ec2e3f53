import type { ActivityDetail } from '#types/activity-shapes';
import { answers } from '../../shared/load/use-load';

/**
 * Within how many metres an activity wants its people when they sign in, from when the phone last read about it: whoever
 * signed up has, and at the gate there may be no signal. `null`: anywhere, or not known; then the server asks.
 */
export const knownRadius = (activityId: string): number | null =>
  answers.get<ActivityDetail>(`activities.get:${activityId}`)?.data.radius ?? null;
