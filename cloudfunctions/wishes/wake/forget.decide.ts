import { erase, isErased } from '#kernel/chain';
import type { PersonId } from '#types/ids';
import type { Instant } from '#types/time';
import { advance } from '../wish/advance.state';
import { indexed } from '../wish/index-fields.state';
import { endRound, openNextSource } from '../wish/sources.state';
import { tellHelper } from '../wish/wish.messages';
import { isContactGone, isOver, volunteerOf, type Wish, withoutContacts } from '../wish/wish.state';

const FORGOTTEN = '已注销';

const isForgotten = (wish: Wish, person: PersonId): boolean => {
  const asks = wish.askerId === person && !(isContactGone(wish) && wish.asker.maskedName === FORGOTTEN);
  const helps = volunteerOf(wish)?.personId === person && volunteerOf(wish)?.name !== '';
  const isTold = wish.timeline.some((line) => !isErased(line) && line.by?.personId === person);
  return !asks && !helps && !isTold;
};

/** Nobody can be helped who is gone: what is not over ends, and whoever was on the way is told. */
const withoutAsker = (wish: Wish, person: PersonId, now: Instant): Wish => {
  if (wish.askerId !== person) return wish;
  const gone = withoutContacts(wish);
  const nameless = { ...gone, asker: { ...gone.asker, maskedName: FORGOTTEN } };
  if (isOver(wish)) return nameless;
  return advance(nameless, now, {
    set: { state: { status: 'withdrawn', since: now }, sources: endRound(wish.sources, now) },
    messages: tellHelper(wish, 'withdrawn', '对方已撤回，不用再去了，谢谢您', now),
  });
};

/** What was given stays under the volunteer's id and number, without name and phone. */
const withoutHelper = (wish: Wish, person: PersonId, now: Instant): Wish => {
  const volunteer = volunteerOf(wish);
  if (volunteer?.personId !== person || !('helper' in wish.state)) return wish;
  if (wish.state.status === 'claimed') return openNextSource(wish, now);
  const helper = { ...volunteer, name: '', maskedPhone: null, sealedPhone: null };
  return { ...wish, state: { ...wish.state, helper } };
};

/** The next version without this person, `null` where nothing of them is left. */
export const forget = (wish: Wish, person: PersonId, now: Instant): Wish | null => {
  if (isForgotten(wish, person)) return null;
  const gone = withoutHelper(withoutAsker(wish, person, now), person, now);
  return indexed({
    ...gone,
    rev: wish.rev + 1,
    keys: [],
    timeline: gone.timeline.map((line) =>
      !isErased(line) && line.by?.personId === person ? erase(line) : line,
    ),
  });
};
