import { wishIdOf } from '#kernel/ids';
import { dayOf, nextDay } from '#kernel/instant';
import { maskName, maskPhone } from '#kernel/masks';
import type { Result } from '#kernel/result';
import type { CryptoProvider } from '#platform/crypto';
import type { PersonId } from '#types/ids';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import type { WishKind, WishRelation } from '#types/wishes.labels';
import { ask } from './asking/ask.decide';
import { verify } from './desk/desk.decide';
import { recordSource } from './desk/source.decide';
import { type Candidate, claim } from './helping/claim.decide';
import type { Doer } from './wish/advance.state';
import { indexed } from './wish/index-fields.state';
import { wishSettings } from './wish/wish.settings';
import type { Contact, Wish } from './wish/wish.state';

export const WISHES = 'wishes';

type Somebody = { personId: PersonId; name: string; phone: string | null };
export type Invented = {
  serial: string;
  asker: Somebody;
  /** Building or flat. */
  place: TerritoryId;
  areaLabel: string;
  address: string;
  kind?: WishKind;
  title?: string;
  words?: string;
  /** Days from now. */
  needIn?: number;
  behalf?: { name: string; relation: WishRelation; phone: string | null } | null;
};

export const contactOf = (name: string, phone: string | null, crypto: CryptoProvider): Contact => ({
  maskedName: maskName(name),
  sealedName: crypto.seal(name),
  maskedPhone: phone && maskPhone(phone),
  sealedPhone: phone && crypto.seal(phone),
});

/** What nobody may do is a mistake of whoever tells the story. */
export const made = <T>(result: Result<T, string>): T => {
  if (result.ok) return result.data;
  throw new Error(`the story does not work: ${result.code} ${JSON.stringify(result.details)}`);
};

/** A wish as `wishes.ask` would have stored it. */
export const inventWish = (invented: Invented, crypto: CryptoProvider, now: Instant): Wish => {
  const { serial, asker, place, areaLabel, address, behalf = null } = invented;
  return made(
    ask(
      {
        _id: wishIdOf(asker.personId, serial),
        kind: invented.kind ?? 'errand',
        title: invented.title ?? '请人帮忙买米',
        words: invented.words ?? '腿脚不便，想请人帮忙把米买上楼。',
        needBy: nextDay(dayOf(now), invented.needIn ?? 20),
        askerId: asker.personId,
        hasName: true,
        asker: contactOf(asker.name, asker.phone, crypto),
        beneficiary: behalf && {
          ...contactOf(behalf.name, behalf.phone, crypto),
          relation: behalf.relation,
        },
        home: place,
        looksAfter: behalf !== null,
        place: { id: place, areaLabel, sealedAddress: crypto.seal(address) },
        // the demo and the plays tell of more than one person would ask
        ...{ slot: null, mostOpen: 5 },
        settings: wishSettings([]),
        calendar: { holidays: [], workdays: [] },
        verdict: 'pass',
      },
      now,
    ),
  );
};

/** The next version, without what people were told of it. */
export const next = (wish: Wish, result: Result<Wish, string>): Wish =>
  indexed({ ...made(result), rev: wish.rev + 1, outbox: [] });

export const verified = (wish: Wish, by: Doer, now: Instant, minorsWelcome = false): Wish =>
  next(wish, verify(wish, { by, now, accept: true, words: '已电话核实', minorsWelcome }));

/** Government and societies were asked and could not: the neighbours have it. */
export const onShelf = (wish: Wish, by: Doer, now: Instant, minorsWelcome = false): Wish => {
  const first = verified(wish, by, now, minorsWelcome);
  const asked = { by, now, outcome: 'declined' as const };
  const second = next(
    first,
    recordSource(first, { ...asked, source: 'government', to: '街道民政办', words: '不在救助范围' }),
  );
  return next(
    second,
    recordSource(second, { ...asked, source: 'society', to: '邻里社工站', words: '人手已排满' }),
  );
};

type Volunteering = { personId: PersonId; name: string; number: string; phone: string | null };

export const candidateOf = (
  { personId, name, number, phone }: Volunteering,
  crypto: CryptoProvider,
): Candidate => ({
  kind: 'volunteer',
  ...{ personId, name, number, minor: false, registration: 'active' },
  maskedPhone: phone && maskPhone(phone),
  sealedPhone: phone && crypto.seal(phone),
});

export const claimedBy = (wish: Wish, candidate: Candidate, now: Instant): Wish =>
  next(wish, claim(wish, candidate, now));
