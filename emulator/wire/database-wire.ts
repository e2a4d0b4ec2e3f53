import type { Database } from '../database/database';
import type { WireHandler } from './wire';

/** Finds who serves an action: the database answers for everything that begins with its name. */
export const databaseWire = (
  database: Pick<Database, 'handle'>,
  others: Readonly<Record<string, WireHandler>>,
): ((action: string) => WireHandler | undefined) => {
  const serve: WireHandler = ({ action, params, from }) =>
    database.handle(action, params, from?.current()?.id);
  return (action) => {
    if (action.startsWith('database.')) return serve;
    return Object.hasOwn(others, action) ? others[action] : undefined;
  };
};
