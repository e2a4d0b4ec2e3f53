import { PEOPLE, type Person } from '#kernel/person';
import type { Ports } from '#platform/ports';
import type { Message, SendOutcome } from '#platform/wechat';
import type { Instant } from '#types/time';
import { colleague, GRID, MONDAY, RESIDENT, submitted, worker } from '../cast.demo';
import type { RequestDocument } from '../request/request.state';
import { wakeRequests } from './wake-requests';

export type Row = { _id: string; rev: number };
type Told = Row & { personId: string; template: string; state: string };

const personOf = (personId: string): Person =>
  ({
    _id: personId,
    rev: 1,
    openid: `openid of ${personId}`,
    memberships: [{ role: 'grid_worker', territory: GRID, from: MONDAY, until: null, level: null }],
    holds: [`grid_worker@${GRID}`],
    credits: [],
    inbox: { unread: 0, readUntil: null },
    closedAt: null,
  }) as unknown as Person;

/** A database in memory that knows the two queries of the clock, and a WeChat that notes what it is given. */
export const world = (
  requests: RequestDocument[],
  answer: (message: Message) => SendOutcome = () => ({ kind: 'sent' }),
  credits: Person['credits'] = [],
) => {
  const stored = new Map<string, Row>(requests.map((request) => [request._id, request]));
  const people = [
    { ...personOf(RESIDENT), holds: [], credits },
    personOf(worker.personId),
    personOf(colleague.personId),
  ];
  const keptPeople: Person[] = [];
  const told = new Map<string, Told>();
  const messages: Message[] = [];
  const trips: string[] = [];
  let clock: Instant = MONDAY;
  const beforeWrite: ((before: Row) => void)[] = [];
  const requestsStore = {
    find: async () => {
      trips.push('find due');
      const due = ([...stored.values()] as RequestDocument[]).filter(
        ({ wakeAt }) => wakeAt !== null && wakeAt <= clock,
      );
      return due;
    },
    load: async (id: string) => stored.get(id) ?? null,
    replace: async (before: Row, after: Row) => {
      beforeWrite.shift()?.(before);
      if (stored.get(before._id)?.rev !== before.rev) return false;
      stored.set(after._id, after);
      return true;
    },
  };
  const peopleStore = {
    find: async () => {
      trips.push('find holders');
      return people.filter(({ holds }) => holds.length > 0);
    },
    load: async (id: string) => people.find(({ _id }) => _id === id) ?? null,
    replace: async (_before: Row, after: Row) => {
      keptPeople.push(after as Person);
      return true;
    },
  };
  const messagesStore = {
    addAll: async (documents: Told[]) => {
      trips.push('write messages');
      if (documents.some(({ _id }) => told.has(_id))) return false;
      for (const document of documents) told.set(document._id, document);
      return true;
    },
    add: async (document: Told) => {
      told.set(document._id, document);
      return { added: true };
    },
    load: async (id: string) => told.get(id) ?? null,
    replace: async (_before: Row, after: Told) => {
      told.set(after._id, after);
      return true;
    },
  };
  const stores: Record<string, object> = { [PEOPLE]: peopleStore, messages: messagesStore };
  const ports = {
    collection: (which: string | { name: string }) =>
      stores[typeof which === 'string' ? which : which.name] ?? requestsStore,
    wechat: {
      send: async (message: Message) => {
        messages.push(message);
        return answer(message);
      },
    },
  } as unknown as Ports;
  const run = (now: Instant = MONDAY) => {
    clock = now;
    return wakeRequests({ now, traceId: 'trace', ports });
  };
  const read = (id: string) => stored.get(id) as RequestDocument;
  const toldTo = (person: string) =>
    [...told.values()].filter(({ personId }) => personId === person).map(({ state }) => state);
  return { run, read, messages, trips, stored, beforeWrite, keptPeople, toldTo };
};

export const numbered = (n: number): RequestDocument => ({
  ...submitted(),
  _id: `r_${String(n).padStart(24, '0')}` as RequestDocument['_id'],
});
