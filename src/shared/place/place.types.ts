import type { Point } from '#types/place';

/** A place as a person chose it; `territory` is the smallest one they named. */
export type ChosenPlace = { territory: string; label: string; point: Point | null };

/** Whether a grid or a whole community will do, or it must be one building. */
export type PlaceNeed = 'any' | 'building';
