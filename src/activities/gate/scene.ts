/** Nothing of the alphabet stands before or after it: a longer word is no code. */
const SCENE = /(?:^|[^0-9a-z])([0-9a-v]{32})(?![0-9a-z])/;
/** How much of an activity's id stands in a code, after `a_`. */
const ID_LENGTH = 10;

/** The code in whatever was scanned or typed: alone, as `…scene=<code>`, in groups, in capitals; `null`: there is none. */
export function sceneIn(text: string): string | null {
  const plain = text.normalize('NFKC').toLowerCase();
  const joined = plain.replace(/[\s-]/g, '');
  return SCENE.exec(plain)?.[1] ?? SCENE.exec(joined)?.[1] ?? null;
}

export const isCodeOf = (scene: string, activityId: string): boolean =>
  activityId.slice(2, 2 + ID_LENGTH) === scene.slice(0, ID_LENGTH);
