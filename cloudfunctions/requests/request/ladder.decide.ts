import type { Level } from '#types/territory';
import { LEVEL_LABELS } from '#types/territory.labels';
import type { Instant } from '#types/time';
import { deskAt, tellStaff } from '../messages/request.messages';
import { advance } from './advance.state';
import { levelLimit } from './request.deadlines';
import { clockRuns, isOpen, type RequestDocument } from './request.state';
import { entry, SYSTEM } from './timeline.state';

/** 琐事不出格、小事不出社区、大事不出街道: each level hands on to the next one. */
const LADDER: readonly Level[] = ['grid', 'community', 'street', 'district'];

export const levelAbove = (level: Level): Level | null => LADDER[LADDER.indexOf(level) + 1] ?? null;

/** How far a level is above another; a building or household answers as its grid. */
export const isBelow = (level: Level, other: Level): boolean => LADDER.indexOf(level) < LADDER.indexOf(other);

export const levelWords = (level: Level): string => (level === 'grid' ? '网格' : LEVEL_LABELS[level]);

/**
 * Hands a request on to `level`: its desk is told and has a limit of its own. Whoever handles it goes on handling
 * it: escalating adds an eye and takes nothing away from the first receiver.
 */
export const escalate = (
  request: RequestDocument,
  level: Level,
  reason: string,
  now: Instant,
): RequestDocument => {
  const limit = isOpen(request) ? levelLimit(request, level, now) : null;
  const words = `${reason}，升级到${levelWords(level)}督办`;
  const tip = clockRuns(request) ? `${reason}，请督办` : `${reason}，请关注`;
  return advance(request, now, {
    set: { ladder: { level, limit, missed: false } },
    entries: [entry('escalated', SYSTEM, now, { words })],
    messages: deskAt(request, level).map((to) => tellStaff(request, to, tip)),
  });
};

/** One level up, or as it is when the highest level already has it. */
export const escalateByOne = (request: RequestDocument, reason: string, now: Instant): RequestDocument => {
  const level = levelAbove(request.ladder.level);
  return level === null ? request : escalate(request, level, reason, now);
};
