import type { Aggregate } from '#kernel/aggregate';
import type { CalendarOverrides } from '#kernel/calendar';
import type { Erased } from '#kernel/chain';
import type { Moderation } from '#kernel/moderation';
import type { OutboxDocument } from '#kernel/outbox';
import type { PersonId, WishId } from '#types/ids';
import type { TerritoryId } from '#types/territory';
import type { Day, Instant } from '#types/time';
import type {
  InquiryOutcome,
  OfficeSource,
  WishEvent,
  WishKind,
  WishRelation,
  WishSource,
  WishStatus,
} from '#types/wishes.labels';

/** Snapshots of the moment. Only `openContact` unseals, and records that it did. */
export type Contact = {
  maskedName: string;
  sealedName: string | null;
  maskedPhone: string | null;
  sealedPhone: string | null;
};

export type Volunteering = {
  kind: 'volunteer';
  personId: PersonId;
  name: string;
  number: string;
  maskedPhone: string | null;
  sealedPhone: string | null;
};
export type Helper = Volunteering | { kind: 'office'; source: OfficeSource; name: string };

/** What the helper says was given; `minutes` is a volunteer's time, an office has none to count. */
export type HelpReport = { minutes: number | null; day: Day; words: string; at: Instant };

export type Inquiry = { to: string; at: Instant; outcome: InquiryOutcome; words: string };
export type SourceRound = {
  source: WishSource;
  from: Instant;
  /** `null`: neighbours have time until the day of need. */
  until: Instant | null;
  endedAt: Instant | null;
  inquiries: readonly Inquiry[];
};

export type WishState =
  | { status: 'submitted'; since: Instant; until: Instant; reminded: boolean }
  | { status: 'declined'; since: Instant; words: string }
  | { status: 'asking'; since: Instant; source: OfficeSource; until: Instant }
  | { status: 'open'; since: Instant }
  | { status: 'claimed'; since: Instant; helper: Helper; until: Instant; reminded: boolean }
  | {
      status: 'finished';
      since: Instant;
      helper: Helper;
      report: HelpReport;
      until: Instant;
      reminded: boolean;
    }
  | {
      status: 'disputed';
      since: Instant;
      helper: Helper;
      report: HelpReport | null;
      by: 'asker' | 'helper' | 'nobody';
      words: string;
    }
  | {
      status: 'confirmed';
      since: Instant;
      helper: Helper;
      report: HelpReport;
      by: 'asker' | 'staff';
    }
  | { status: 'withdrawn' | 'expired'; since: Instant }
  | { status: 'closed'; since: Instant; words: string };

export type WishEntry = {
  at: Instant;
  kind: WishEvent;
  /** `null`: time did it. Of who asked no name is kept here. */
  by: { personId: PersonId; name: string } | null;
  words: string;
};

/** Taken from the territories when somebody asks, so that a later change leaves promises as they are. */
export type WishSettings = Record<
  'verifyDays' | 'governmentDays' | 'societyDays' | 'claimDays' | 'confirmDays' | 'keepDays',
  number
>;

export type Wish = Aggregate &
  OutboxDocument & {
    _id: WishId;
    kind: WishKind;
    title: string;
    words: string;
    needBy: Day;
    askedAt: Instant;
    askerId: PersonId;
    asker: Contact;
    /** `null`: whoever asked. */
    beneficiary: (Contact & { relation: WishRelation }) | null;
    /** The grid it lies in, or its community: what others may know of the place. */
    area: TerritoryId;
    areaLabel: string;
    community: TerritoryId;
    sealedAddress: string | null;
    text: Moderation;
    minorsWelcome: boolean;
    /**
     * Which of the asker's open wishes it is, counted from 0; `null`: a worker asked, who has no limit, or it is over. Once
     * given back it stays so: an appeal needs no place.
     */
    slot: number | null;
    state: WishState;
    sources: readonly SourceRound[];
    settings: WishSettings;
    calendar: CalendarOverrides;
    /** When the time given became service; `null`: not yet, or there is none. */
    countedAt: Instant | null;
    timeline: readonly (WishEntry | Erased)[];
    changedAt: Instant;
    /** Everybody whose name or number is or was in it, for forgetting them. */
    parties: readonly PersonId[];
    /** For the indexes alone. */
    slots: readonly string[];
    mine: readonly PersonId[];
    shelfKeys: readonly string[];
    deskKeys: readonly string[];
    sortAt: Instant;
    /** Since when there is service that nobody has counted. */
    countAt: Instant | null;
  };

export const helperOf = ({ state }: Pick<Wish, 'state'>): Helper | null =>
  'helper' in state ? state.helper : null;

/** The volunteer who helps or helped; `null`: nobody, or an office. */
export const volunteerOf = (wish: Pick<Wish, 'state'>): Volunteering | null => {
  const helper = helperOf(wish);
  return helper?.kind === 'volunteer' ? helper : null;
};

export const reportOf = ({ state }: Pick<Wish, 'state'>): HelpReport | null =>
  'report' in state ? state.report : null;

const OVER: readonly WishStatus[] = ['declined', 'confirmed', 'withdrawn', 'expired', 'closed'];
export const isOver = ({ state }: Pick<Wish, 'state'>): boolean => OVER.includes(state.status);

/** The contact details were taken out: the time for keeping them is over, or the account is closed. */
export const isContactGone = ({ asker, beneficiary, sealedAddress }: Wish): boolean =>
  asker.sealedPhone === null &&
  asker.sealedName === null &&
  sealedAddress === null &&
  (beneficiary === null || (beneficiary.sealedName === null && beneficiary.sealedPhone === null));

const without = (contact: Contact): Contact => ({
  maskedName: contact.maskedName,
  sealedName: null,
  maskedPhone: null,
  sealedPhone: null,
});

export const withoutContacts = (wish: Wish): Wish => ({
  ...wish,
  asker: without(wish.asker),
  beneficiary: wish.beneficiary && { ...without(wish.beneficiary), relation: wish.beneficiary.relation },
  sealedAddress: null,
});
