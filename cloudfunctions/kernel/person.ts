import type { PersonId } from '#types/ids';
import type { Group } from '#types/notices.labels';
import { PRIVACY_VERSION } from '#types/privacy.labels';
import type { Membership } from '#types/roles';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import type { Aggregate } from './aggregate';
import { type ChainRule, type Erased, told } from './chain';
import { ancestorAt } from './territory';

/** The collection that says who somebody is; the platform reads it for every call, the community slice writes it. */
export const PEOPLE = 'community_people';

/** A membership with the name of its territory, so that showing people costs no look-up of places. */
export type HeldMembership = Membership & { label: string };

/**
 * What is known of a person's leave for one subscription message. WeChat tells nobody how many messages a person still
 * accepts (field rule G2), so each answer and each sending is counted.
 */
export type Credit = {
  template: string;
  accepted: number;
  refused: number;
  sent: number;
  /** `null`: never counted, so only trying tells. */
  left: number | null;
};

/**
 * What a person has not read yet. Counted by the clock in the write it makes anyway, so that a sign-in shows it
 * without a trip of its own.
 */
export type Inbox = { unread: number; readUntil: Instant | null };

/** What a person decided about a version of the privacy notice, and when; none is ever deleted but with the account. */
export type Consent = { version: string; decision: 'accepted' | 'withdrawn'; at: Instant };

/** The last word counts, and only on the notice in force (PIPL Art. 14: a changed notice asks anew). */
export const hasAccepted = ({ consents }: { consents: readonly Consent[] }): boolean => {
  const last = consents.at(-1);
  return last?.decision === 'accepted' && last.version === PRIVACY_VERSION;
};

/** What happened to a person's memberships, for those who must account for it. */
export type PersonEvent = {
  at: Instant;
  kind:
    | 'residence_claimed'
    | 'residence_confirmed'
    | 'residence_refused'
    | 'appointed'
    | 'dismissed'
    | 'stopped'
    | 'muted';
  by: PersonId;
  role: Membership['role'];
  territory: TerritoryId;
  words: string;
};

/** Somebody stopped this account: everything it published since `from` is withdrawn. */
export type Stop = { at: Instant; by: PersonId; from: Instant; words: string };

/** Until then nothing of this person is taken for everybody to read. */
export type Mute = { until: Instant; words: string };

/** Shown by a newcomer to whoever appoints them; good for some minutes. */
export type IdCode = { digits: string; until: Instant };

/** A person as stored. The phone is sealed; the openid is needed to send messages and leaves the server never. */
export type Person = Aggregate & {
  _id: PersonId;
  openid: string;
  /** Empty until they gave one. */
  name: string;
  sealedPhone: string | null;
  /** `138****1234`, so that showing it masked needs no key. */
  maskedPhone: string | null;
  /** For workers and staff: a phone that is published by rule. */
  workPhone: string | null;
  memberships: readonly HeldMembership[];
  /** `role@territory` of every membership that is not ended: the index behind "all workers of this grid". */
  holds: readonly string[];
  /** Every territory an office that is not ended lies in, up to the district: behind "everybody who works here". */
  worksWithin: readonly TerritoryId[];
  /** The household that is not ended, for the index behind "everybody who lives here"; `null` where there is none. */
  home: TerritoryId | null;
  /** What they say of themselves, so that they get what is meant for them. */
  groups: readonly Group[];
  /** The community they chose to read about without living there; absent where they never chose one. */
  followed?: { community: TerritoryId; name: string; since: Instant } | null;
  /** The territories whose workers may confirm the residence that waits: its grid and all above; empty if none waits. */
  claimWithin: readonly TerritoryId[];
  claimedAt: Instant | null;
  /** Of a closed account, what was no office is erased. */
  history: readonly (PersonEvent | Erased)[];
  /** One for each template that the person was asked for or refused. */
  credits: readonly Credit[];
  inbox: Inbox;
  consents: readonly Consent[];
  /** The account was closed: nothing of the person is left here. */
  closedAt: Instant | null;
  /** For the index alone: since when other documents still have to forget this person. */
  forgetAt: Instant | null;
  stop: Stop | null;
  muted?: Mute;
  idCode?: IdCode | null;
  /** For the index alone: since when what a stopped account published still has to be withdrawn. */
  stopAt: Instant | null;
  createdAt: Instant;
};

/** People move between communities: their history is anchored in the district of its last event. */
const districtOf = ({ history }: Person): TerritoryId | null => {
  const last = told(history).at(-1);
  return last ? ancestorAt(last.territory, 'district') : null;
};
export const PEOPLE_CHAINED: { name: string; chain: ChainRule<Person> } = {
  name: PEOPLE,
  chain: { field: 'history', territoryOf: districtOf },
};

export const holding = (m: Pick<Membership, 'role' | 'territory'>): string => `${m.role}@${m.territory}`;
