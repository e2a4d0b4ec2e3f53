import { wakeForMessages, withNextAttempt } from '#kernel/outbox';
import { type Sender, type Tick, type WakeCounts, wakeDocuments } from '../../messages/messages.public';
import type { Team } from './team.state';
import { teamsOf } from './teams.store';

const sender: Sender<Team> = {
  what: 'team',
  store: teamsOf,
  wake: wakeForMessages,
  indexed: withNextAttempt,
};

/** Time does nothing to a team but tell of it. */
export const wakeTeams = (tick: Tick): Promise<WakeCounts> => wakeDocuments(sender, tick);
