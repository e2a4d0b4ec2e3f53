import { minuteOf } from '#kernel/instant';
import { thing } from '#kernel/message-fields';
import type { MessageDraft } from '#kernel/outbox';
import { parentOf } from '#kernel/territory';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';

const PAGE = 'ratings/pages/desk/index';

type Placed = { within: TerritoryId };

/** 办理结果通知 to those who keep the register. */
export const tellResult = ({ within }: Placed, what: string, tip: string, now: Instant): MessageDraft[] => [
  {
    template: 'notice.reply',
    to: { role: 'community_lead', territory: within },
    page: PAGE,
    fields: { thing1: thing(what), thing2: thing(tip), time3: minuteOf(now) },
  },
];

/** The street has to look into it. */
export const tellStreet = ({ within }: Placed, what: string, tip: string, now: Instant): MessageDraft[] => {
  const street = parentOf(within);
  return street === null
    ? []
    : [
        {
          template: 'notice.reply',
          to: { role: 'street_coordinator', territory: street },
          page: `ratings/pages/committee/index?community=${encodeURIComponent(within)}`,
          fields: { thing1: thing(what), thing2: thing(tip), time3: minuteOf(now) },
        },
      ];
};
