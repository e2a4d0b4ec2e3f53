import { wakeForMessages } from '#kernel/outbox';
import { type Sender, type Tick, type WakeCounts, wakeDocuments } from '../../messages/messages.public';
import { statementsOf } from '../opinions.store';
import { indexed, type Statement } from '../statement/statement.state';

const statementSender: Sender<Statement> = {
  what: 'statement',
  store: statementsOf,
  wake: wakeForMessages,
  indexed,
};

/** Whoever is told of what was decided about a statement. */
export const wakeOpinions = (tick: Tick): Promise<WakeCounts> => wakeDocuments(statementSender, tick);
