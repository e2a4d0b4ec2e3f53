import type { Page } from '../pages/page';
import type { Listens } from '../runtime/listeners';
import type { MpNode } from '../view/tree';
import { dispatch, isAnswered, refuseUnanswered } from './events';

/** The hand on the screen of one page: sends events and knows who listens. */
export type Hand = {
  page: Page;
  /** @throws when nobody would hear it */
  send(node: MpNode, type: string, detail?: unknown): void;
  /** For what WeChat sends along whether or not it is heard (focus, blur). */
  mention(node: MpNode, type: string, detail?: unknown): void;
  hears(node: MpNode, type: string): boolean;
};

export const createHand = (page: Page, listens: Listens): Hand => ({
  page,
  send(node, type, detail) {
    refuseUnanswered(node, type, listens);
    dispatch(node, { type, detail });
  },
  mention: (node, type, detail) => void dispatch(node, { type, detail }),
  hears: (node, type) => isAnswered(node, type, listens),
});
