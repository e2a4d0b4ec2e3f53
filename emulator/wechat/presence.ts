/** Who opened the mini-program lately, as WeChat knows it. */
export type Presence = {
  note(openid: string | undefined): void;
  isHere(openid: string): boolean;
};

// WeChat: a text is checked for a user who visited within the last two hours
const HERE_MS = 2 * 60 * 60_000;

export const openPresence = (now: () => number): Presence => {
  const seen = new Map<string, number>();
  return {
    note: (openid) => {
      if (openid !== undefined) seen.set(openid, now());
    },
    isHere: (openid) => now() - (seen.get(openid) ?? Number.NEGATIVE_INFINITY) <= HERE_MS,
  };
};
