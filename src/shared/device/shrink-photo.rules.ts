/** Enough to read a number plate across a yard, and about 300 KB: a stairwell's signal carries that. */
export const LONGEST_EDGE = 1600;
export const QUALITY = 80;

type Size = { width: number; height: number };

/** The size of a picture whose longest edge is at most so many pixels; smaller ones stay as they are. */
export const within = ({ width, height }: Size, longest: number): Size => {
  const scale = Math.min(1, longest / Math.max(width, height, 1));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
};
