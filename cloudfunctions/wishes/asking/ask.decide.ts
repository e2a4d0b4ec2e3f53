import type { CalendarOverrides } from '#kernel/calendar';
import { dayOf, nextDay } from '#kernel/instant';
import { beginModeration, type Verdict } from '#kernel/moderation';
import { queueMessages } from '#kernel/outbox';
import { personalDataIn } from '#kernel/personal-data';
import { done, type Refusal, type Result, refuse } from '#kernel/result';
import { ancestorAt } from '#kernel/territory';
import type { PersonId, WishId } from '#types/ids';
import type { TerritoryId } from '#types/territory';
import type { Day, Instant } from '#types/time';
import { MAX_WISH_DAYS, type WishKind, type WishRelation } from '#types/wishes.labels';
import { entry } from '../wish/advance.state';
import { indexed } from '../wish/index-fields.state';
import { verifyUntil } from '../wish/wish.deadlines';
import { tellDesk } from '../wish/wish.messages';
import type { Contact, Wish, WishSettings } from '../wish/wish.state';

/** Everything that is known of a wish before it exists. */
export type Asking = {
  _id: WishId;
  kind: WishKind;
  title: string;
  words: string;
  needBy: Day;
  askerId: PersonId;
  hasName: boolean;
  asker: Contact;
  beneficiary: (Contact & { relation: WishRelation }) | null;
  /** Where they live who ask for themselves; `null`: nowhere we know of. */
  home: TerritoryId | null;
  /** An office near enough to know the people there: what a worker needs to ask for one of them. */
  looksAfter: boolean;
  place: { id: TerritoryId; areaLabel: string; sealedAddress: string };
  /** The place it is to take among the asker's open wishes; `null`: no limit, since a worker asks for a resident. */
  slot: number | null;
  mostOpen: number;
  settings: WishSettings;
  calendar: CalendarOverrides;
  verdict: Verdict;
};

type Code =
  | 'NAME_MISSING'
  | 'PHONE_MISSING'
  | 'RESIDENCE_MISSING'
  | 'PLACE_UNKNOWN'
  | 'RELATION_WRONG'
  | 'NEED_BY_WRONG'
  | 'WORDS_HOLD_CONTACT'
  | 'WISHES_FULL';

const objection = (asking: Asking, community: TerritoryId | null, today: Day): Refusal<Code> | null => {
  const { asker, beneficiary, needBy, place } = asking;
  if (!asking.hasName) return refuse('NAME_MISSING');
  if (community === null || ancestorAt(place.id, 'building') === null) return refuse('PLACE_UNKNOWN');
  // one asks for oneself where one lives, and for nobody else's door
  if (beneficiary === null && asking.home !== place.id) return refuse('RESIDENCE_MISSING');
  if (beneficiary?.relation === 'served' && !asking.looksAfter) return refuse('RELATION_WRONG');
  if (asker.sealedPhone === null && !beneficiary?.sealedPhone) return refuse('PHONE_MISSING');
  if (needBy < today || needBy > nextDay(today, MAX_WISH_DAYS))
    return refuse('NEED_BY_WRONG', { most: MAX_WISH_DAYS });
  // everybody in the district reads the words; whoever helps gets the number from us
  const found = personalDataIn(`${asking.title}\n${asking.words}`);
  if (found.length > 0) return refuse('WORDS_HOLD_CONTACT', { found });
  const { slot, mostOpen: most } = asking;
  return slot !== null && slot >= most ? refuse('WISHES_FULL', { most }) : null;
};

/** Nobody else sees a word of it before the community has verified it, whatever WeChat's check said. */
export const ask = (asking: Asking, now: Instant): Result<Wish, Code> => {
  const community = ancestorAt(asking.place.id, 'community');
  const refusal = objection(asking, community, dayOf(now));
  if (refusal || community === null) return refusal ?? refuse('PLACE_UNKNOWN');
  const { _id, kind, title, words, needBy, askerId, asker, beneficiary, place, slot, settings, calendar } =
    asking;
  const until = verifyUntil({ settings, calendar }, now);
  const wish = indexed({
    ...{ _id, rev: 0, keys: [], kind, title, words, needBy, askedAt: now, askerId, asker, beneficiary },
    area: ancestorAt(place.id, 'grid') ?? community,
    areaLabel: place.areaLabel,
    community,
    sealedAddress: place.sealedAddress,
    text: { ...beginModeration(asking.verdict), state: 'held' },
    ...{ minorsWelcome: false, slot },
    state: { status: 'submitted', since: now, until, reminded: false },
    sources: [],
    ...{ settings, calendar, countedAt: null, changedAt: now, outbox: [] },
    timeline: [entry({ askerId }, 'asked', { personId: askerId, name: '' }, now)],
  });
  const outbox = queueMessages(
    { rev: 0, outbox: [] },
    tellDesk(wish, 'submitted', '有新心愿，请核实', now),
    now,
  );
  return done({ ...indexed({ ...wish, outbox }), rev: 1 });
};
