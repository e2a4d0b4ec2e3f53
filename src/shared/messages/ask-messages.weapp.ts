import Taro from '@tarojs/taro';
import type { Template } from '#types/templates.labels';
import { queue } from '../offline/queue.device';
import { answersOf, idsOf } from './subscription.rules';

const ids = idsOf(MESSAGE_TEMPLATES);

/**
 * Asks whether these may be told by message. WeChat allows the question only inside a tap, before anything is
 * awaited. The answers go to the ledger through the queue, since no API of WeChat tells them later; whoever refuses,
 * or has switched messages off, goes on all the same.
 */
export function askMessages(wanted: readonly Template[]): void {
  const tmplIds = wanted.flatMap((template) => ids[template] ?? []);
  if (tmplIds.length === 0) return;
  Taro.requestSubscribeMessage({ tmplIds, entityIds: [] })
    .then((result) => {
      const answers = answersOf(result, ids);
      if (answers.length === 0) return;
      const label = '记下您对消息提醒的选择';
      void queue.send({ name: 'community.recordSubscriptions', input: { answers }, label });
    })
    .catch(() => {});
}
