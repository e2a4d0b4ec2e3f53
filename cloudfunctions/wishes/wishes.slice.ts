import { FIELD_KEYS } from '#platform/environment';
import type { Slice } from '#platform/slice';
import { wishHelp } from '#types/wish-help';
import { wishes as asked } from '#types/wishes';
import { appealWish } from './asking/appeal-wish';
import { askWish } from './asking/ask-wish';
import { reportWish } from './asking/report-wish';
import { withdrawWish } from './asking/withdraw-wish';
import { listDesk } from './desk/list-desk';
import { recordSource } from './desk/record-source';
import { settleWish } from './desk/settle-wish';
import { verifyWish } from './desk/verify-wish';
import { claimWish } from './helping/claim-wish';
import { confirmWish } from './helping/confirm-wish';
import { disputeWish } from './helping/dispute-wish';
import { finishWish } from './helping/finish-wish';
import { giveBackWish } from './helping/give-back-wish';
import { openContact } from './helping/open-contact';
import { getWish } from './view/get-wish';
import { listMyWishes } from './view/list-my-wishes';
import { listWishes } from './view/list-wishes';
import { wishesCollection } from './wishes.store';

/** Help wanted (邻里互助、微心愿): asked for, verified, found from three sources in order, given, confirmed. */
export const wishes: Slice<'wishes'> = {
  name: 'wishes',
  contract: { ...asked, ...wishHelp },
  operations: {
    ask: askWish,
    list: listWishes,
    listMine: listMyWishes,
    get: getWish,
    appeal: appealWish,
    withdraw: withdrawWish,
    report: reportWish,
    listDesk,
    verify: verifyWish,
    recordSource,
    claim: claimWish,
    giveBack: giveBackWish,
    finish: finishWish,
    confirm: confirmWish,
    dispute: disputeWish,
    settle: settleWish,
    openContact,
  },
  collections: [wishesCollection],
  env: FIELD_KEYS,
  openapi: ['security.msgSecCheck'],
  timeoutSeconds: 10,
  memoryMb: 256,
};
