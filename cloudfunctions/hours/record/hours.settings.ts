import { type Layer, numberSetting } from '#kernel/settings';
import type { StarLines } from '#types/hours.labels';

/** For local honours; no rule of the country knows a rate, so it is a setting. */
const POINTS = { fallback: 10, least: 0, most: 100 };
/** 民政部令第67号 Art. 11: within ten working days; a community may promise less, never more. */
const RECORDING_DAYS = { fallback: 10, least: 1, most: 10 };

export type Rules = { pointsPerHour: number; localStars: StarLines | null };

/** @param layers what each territory on the path has set, the district first; the smallest wins */
export const pointsPerHour = (layers: readonly Layer[]): number =>
  numberSetting(layers, 'pointsPerHour', POINTS);

export const recordingDays = (layers: readonly Layer[]): number =>
  numberSetting(layers, 'recordingDays', RECORDING_DAYS);

const MOST_HOURS = 10_000;

const isLine = (line: unknown): line is number =>
  Number.isInteger(line) && Number(line) > 0 && Number(line) <= MOST_HOURS;

const areLines = (lines: unknown): lines is StarLines['lines'] =>
  Array.isArray(lines) &&
  lines.length === 5 &&
  lines.every(isLine) &&
  lines.every((line, place) => place === 0 || line > Number(lines[place - 1]));

/** A programme of one's own says its name, five rising lines and where that was decided; anything less is none. */
const starsOf = ({ stars }: Layer): StarLines | null => {
  const { name, lines, source } = (stars ?? {}) as Record<string, unknown>;
  const isNamed = typeof name === 'string' && name !== '' && typeof source === 'string' && source !== '';
  return isNamed && areLines(lines) ? { name, lines, source, sure: true } : null;
};

/** The lines of the smallest territory that has a programme of its own; `null`: the national ones alone. */
export const localStars = (layers: readonly Layer[]): StarLines | null =>
  layers.map(starsOf).reduce<StarLines | null>((kept, found) => found ?? kept, null);

/** What a record keeps of the settings as they were when it was made. */
export const rulesAt = (layers: readonly Layer[]): Rules => ({
  pointsPerHour: pointsPerHour(layers),
  localStars: localStars(layers),
});
