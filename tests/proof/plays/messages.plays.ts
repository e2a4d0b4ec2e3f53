import { personIdOf } from '#kernel/ids';
import { queueMessage } from '#kernel/outbox';
import { type MessageDocument, messageOf } from '../../../cloudfunctions/messages/message.state';
import { BEFORE } from '../world/people';
import type { Scene } from '../world/stages';
import type { Plays } from './play';

const MESSAGES = 'messages';

/** What the reporter was told of a step. */
const told = ({ serial, company }: Scene): MessageDocument => {
  const person = personIdOf(company.reporter.openid);
  const entry = queueMessage(
    {
      id: '2-0',
      template: 'request.progress',
      to: { person },
      fields: { character_string1: '261120-00001-5', phrase2: '办理中' },
      page: 'requests/pages/detail/index?id=r',
    },
    BEFORE,
  );
  return messageOf(serial, entry, person, { state: 'sent', at: BEFORE });
};

export const messagesPlays: Plays<'messages'> = {
  'messages.listMine': {
    caller: 'reporter',
    about: 'grid',
    stage: (scene) => {
      const message = told(scene);
      return {
        documents: { [MESSAGES]: [message] },
        input: { limit: 50 },
        target: { collection: MESSAGES, id: message._id },
      };
    },
    shows: (data, { target }) =>
      (data as { items: { id: string }[] }).items.some(({ id }) => id === target?.id),
  },
  'messages.markRead': {
    caller: 'reporter',
    about: 'grid',
    stage: () => ({ documents: {}, input: { until: BEFORE }, target: null }),
  },
};
