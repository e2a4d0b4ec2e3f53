import { type Ask, json, type Route } from '../server/http';
import type { CallBook } from './call-book';
import type { LogBook } from './log-book';

const CALLS = /^\/_emulator\/calls$/;

const limitOf = (ask: Ask): number => {
  const limit = Number(ask.query.get('limit') ?? 200);
  return Number.isInteger(limit) && limit > 0 ? Math.min(limit, 5000) : 200;
};

/** What calls cost and what functions printed. */
export const bookRoutes = (calls: CallBook, logs: LogBook): Route[] => [
  { method: 'GET', path: CALLS, answer: () => Promise.resolve(json(calls.list())) },
  {
    method: 'DELETE',
    path: CALLS,
    answer: () => {
      calls.clear();
      return Promise.resolve(json([]));
    },
  },
  {
    method: 'GET',
    path: /^\/_emulator\/logs$/,
    answer: (ask) => Promise.resolve(json(logs.list(limitOf(ask)))),
  },
];
