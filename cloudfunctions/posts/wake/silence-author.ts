import { DAY, plusMs } from '#kernel/instant';
import { mutePerson } from '../../community/community.public';
import type { Tick } from '../../messages/messages.public';
import type { Mute, SaidText } from '../said/said.state';

/** Written down at the person, where every text of theirs is asked for it without a trip. */
export const silence = async (
  { mute, authorId, within }: SaidText,
  { ports }: Tick,
): Promise<{ mute?: Mute }> => {
  if (mute === null || mute.done) return {};
  const { at, by, words, days } = mute;
  const isDone = await mutePerson(ports, authorId, { at, by, words, within, until: plusMs(at, days * DAY) });
  return isDone ? { mute: { ...mute, done: true } } : {};
};
