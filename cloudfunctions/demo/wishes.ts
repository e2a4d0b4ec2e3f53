import { personIdOf } from '#kernel/ids';
import { dayOf } from '#kernel/instant';
import type { Person } from '#kernel/person';
import type { CryptoProvider } from '#platform/crypto';
import type { PersonId } from '#types/ids';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import type { Volunteer } from '../volunteers/volunteers.public';
import { confirm, dispute, finish } from '../wishes/helping/helping.decide';
import type { Doer } from '../wishes/wish/advance.state';
import { indexed } from '../wishes/wish/index-fields.state';
import type { Wish } from '../wishes/wish/wish.state';
import { candidateOf, claimedBy, inventWish, next, onShelf, verified } from '../wishes/wishes.demo';
import { after } from './moments';
import { LI_HOUSE } from './personas';
import { WISH_PLOTS, type WishPlot } from './words/wishes';

type Cast = { people: ReadonlyMap<PersonId, Person>; now: Instant; crypto: CryptoProvider };

const AREA = '友爱街社区 · 第2网格';

const nameOf = ({ people }: Cast, openid: string): string => {
  const person = people.get(personIdOf(openid));
  if (!person) throw new Error(`nobody of the demo: ${openid}`);
  return person.name;
};

const phoneOf = ({ people, crypto }: Cast, openid: string): string | null => {
  const sealed = people.get(personIdOf(openid))?.sealedPhone ?? null;
  return sealed === null ? null : crypto.open(sealed);
};

const asked = (cast: Cast, { openid, room, behalf, ...plot }: WishPlot): Wish => {
  const asker = { personId: personIdOf(openid), name: nameOf(cast, openid), phone: phoneOf(cast, openid) };
  const wish = inventWish(
    {
      ...{ serial: `demo ${plot.title}`, asker, behalf: behalf ?? null, areaLabel: AREA },
      ...{ kind: plot.kind, title: plot.title, words: plot.words },
      needIn: plot.needIn + Math.ceil(plot.hoursAgo / 24),
      place: `${LI_HOUSE}/${room}` as TerritoryId,
      address: `${AREA} · 5号楼 · ${room.replace('-', '单元')}`,
    },
    cast.crypto,
    after(cast.now, -plot.hoursAgo),
  );
  return indexed({ ...wish, outbox: [] });
};

const tell = (cast: Cast, plot: WishPlot, volunteers: readonly Volunteer[]): Wish => {
  const { now, crypto } = cast;
  const { ends, hoursAgo } = plot;
  const clerk: Doer = { personId: personIdOf('demo-staff-he'), name: nameOf(cast, 'demo-staff-he') };
  const at = (part: number): Instant => after(now, -hoursAgo * (1 - part));
  const wish = asked(cast, plot);
  if (ends === 'submitted') return wish;
  if (ends === 'asking') return verified(wish, clerk, at(0.5));
  const shelved = onShelf(wish, clerk, at(0.2), plot.minors ?? false);
  if (ends === 'open') return shelved;
  const volunteer = volunteers.find(({ _id }) => _id === personIdOf(plot.helper ?? ''));
  if (!volunteer) throw new Error(`nobody helps with ${plot.title}`);
  const { _id: personId, name, number } = volunteer;
  const phone = phoneOf(cast, plot.helper ?? '');
  const claimed = claimedBy(shelved, candidateOf({ personId, name, number, phone }, crypto), at(0.4));
  if (ends === 'claimed') return claimed;
  const helper = { personId, name };
  const day = dayOf(at(0.6));
  const finished = next(
    claimed,
    finish(claimed, { by: helper, now: at(0.6), minutes: 75, day, words: '已经办好了' }),
  );
  if (ends === 'finished') return finished;
  const asker: Doer = { personId: wish.askerId, name: '' };
  return ends === 'disputed'
    ? next(finished, dispute(finished, { by: asker, now: at(0.8), words: '只来了一会儿，没有做完' }))
    : next(finished, confirm(finished, { by: asker, now: at(0.8), words: '多亏了您，谢谢' }));
};

/** What neighbours of one house ask for and who helped: a wish in every state that one would play with. */
export const demoWishes = (cast: Cast, volunteers: readonly Volunteer[]): Wish[] =>
  WISH_PLOTS.map((plot) => tell(cast, plot, volunteers));
