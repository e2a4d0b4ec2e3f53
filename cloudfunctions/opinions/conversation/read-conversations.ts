import { pathOf } from '#kernel/territory';
import { publicQuery } from '#platform/operation';
import { findListed, loadWhole, storedVoicesOf } from '../opinions.store';
import { voiceIdOf } from '../voice/voice.state';
import { detailOf, summaryOf } from './conversation.view';

export const listConversations = publicQuery('opinions.list', {
  load: ({ ports, input }) => findListed(ports, pathOf(input.community), input),
  answer: ({ items, next }, { now }) => ({ items: items.map((each) => summaryOf(each, now)), next }),
});

/** All that everybody may read beside what the reader marked: two trips however many take part. */
export const getConversation = publicQuery('opinions.get', {
  load: async ({ ports, input, personId }) => {
    const [whole, voice] = await Promise.all([
      loadWhole(ports, input.opinionId),
      storedVoicesOf(ports).load(voiceIdOf(input.opinionId, personId)),
    ]);
    return whole && { whole, voice: voice ?? { marks: {} } };
  },
  answer: ({ whole, voice }, { personId, now }) => detailOf(whole, { personId, voice, now }),
});
