import DataLoader from 'dataloader';
import type { Amendment } from '#kernel/amendment';
import { asOf, type ChainRule } from '#kernel/chain';
import { instantOf } from '#kernel/instant';
import type { Instant } from '#types/time';
import { type Amending, amendOne } from './amendments';
import { chainCrypto } from './chain-crypto';
import { changesBetween } from './changes';
import { clashOf } from './clash';
import { database } from './cloudbase';
import { type Find, whereOf } from './find';
import { historyOf, sealed } from './sealed';

export type Versioned = { _id: string; rev: number };

/** What a query reads: whole documents, or some of their fields. */
export type Rows<R> = { find(query: Find): Promise<R[]> };

/**
 * One collection, seen by one invocation. Every method is exactly one trip to the database. Where the collection is
 * chained, every way of writing seals the history; a version that changes or drops an old entry throws.
 */
export type Collection<T extends Versioned> = {
  /** Loads asked for in the same moment, also by others in this call, share one trip. */
  load(id: T['_id']): Promise<T | null>;
  find(query: Find): Promise<T[]>;
  /** The sums of number fields by the value of another field, counted where they are; `MOST_VALUES`, in their order. */
  sumBy<F extends string>(
    where: Find['where'],
    by: string,
    fields: readonly F[],
  ): Promise<Map<string, Record<F, number>>>;
  /** Of each document these fields and `_id` travel: enough to show it, too little to write it. */
  only<F extends keyof T & string>(fields: readonly F[]): Rows<Pick<T, F | '_id'>>;
  /** When a change to this version happens: see `asOf` in the kernel; without a history it is `now`. */
  asOf(version: T, now: Instant): Instant;
  /** Adds, or says which unique key was taken (`_id` or the index's name). */
  add(document: T): Promise<{ added: true } | { added: false; clash: string }>;
  /** Adds all of them in one trip; `false`: some key was taken, and which of the others were added is not known. */
  addAll(documents: readonly T[]): Promise<boolean>;
  /** Writes what differs if the document still has `before.rev`; `false`: somebody was faster, nothing was written. */
  replace(before: T, after: T): Promise<boolean>;
  /** Removes whatever fits, whoever changed it last: for what must be forgotten. Answers how many. */
  removeAll(where: Find['where']): Promise<number>;
  /**
   * Changes a few paths where the amendment's guards hold, whatever the revision: nobody loses to somebody who changed
   * something else. A refusal names the unique index that stood in the way, if one did. A history is written by
   * revision alone, since each of its seals follows from the one before: an amendment that touches it throws.
   */
  amend(id: T['_id'], amendment: Amendment): Promise<Amending>;
};

const command = database.command;

export const MOST_VALUES = 1000;

/** Documents are written by this code alone, so what comes back has the type that went in. */
const trusted = <T>(rows: unknown): T[] => rows as T[];

/** Seals what a history gained; documents without a history are written as they are. */
const sealing =
  <T extends Versioned>(name: string, rule: ChainRule<T> | undefined) =>
  (before: T | null, after: T): T =>
    rule
      ? sealed({ collection: name, rule, crypto: chainCrypto(), now: instantOf(Date.now()) }, before, after)
      : after;

const reading =
  (collection: ReturnType<typeof database.collection>) =>
  async ({ where, orderBy = [], limit, after, paths }: Find) => {
    const ordered = orderBy.reduce(
      (query, [field, direction]) => query.orderBy(field, direction),
      collection.where(whereOf(where, orderBy, after)),
    );
    const limited = ordered.limit(limit);
    const shown = paths ? limited.field(Object.fromEntries(paths.map((path) => [path, true]))) : limited;
    return (await shown.get()).data;
  };

export const openCollection = <T extends Versioned>(name: string, rule?: ChainRule<T>): Collection<T> => {
  const collection = database.collection(name);
  const withSeals = sealing(name, rule);
  const loader = new DataLoader<string, T | null>(
    async (ids) => {
      const { data } = await collection
        .where({ _id: command.in([...ids]) })
        .limit(ids.length)
        .get();
      const found = new Map(trusted<T>(data).map((document) => [document._id, document]));
      return ids.map((id) => found.get(id) ?? null);
    },
    // shared by trip, not kept: after a conflict the next load has to see the winner
    { cache: false, maxBatchSize: 1000 },
  );
  const rowsOf = reading(collection);
  return {
    load: (id) => loader.load(id),
    asOf: (version, now) => asOf(rule ? historyOf(version, rule) : [], now),
    find: async (query) => trusted<T>(await rowsOf(query)),
    only: (fields) => ({
      // the cursor of the next page is made of the fields that sort
      find: async (query) =>
        trusted(
          await rowsOf({ ...query, paths: [...fields, ...(query.orderBy ?? []).map(([field]) => field)] }),
        ),
    }),
    sumBy: async <F extends string>(where: Find['where'], by: string, fields: readonly F[]) => {
      const sums = Object.fromEntries(fields.map((field) => [field, command.aggregate.sum(`$${field}`)]));
      const { data } = await collection
        .aggregate()
        .match(whereOf(where, [], undefined))
        .group({ _id: `$${by}`, ...sums })
        .sort({ _id: 1 })
        // without it the cloud answers twenty rows
        .limit(MOST_VALUES)
        .end();
      const rows = trusted<{ _id: string } & Record<F, number>>(data);
      return new Map(rows.map(({ _id, ...summed }) => [_id, summed as unknown as Record<F, number>]));
    },
    add: async (document) => {
      try {
        await collection.add(withSeals(null, document));
        return { added: true };
      } catch (error) {
        const clash = clashOf(error);
        if (clash === null) throw error;
        return { added: false, clash };
      }
    },
    addAll: async (documents) => {
      if (documents.length === 0) return true;
      try {
        await collection.add(documents.map((document) => withSeals(null, document)));
        return true;
      } catch (error) {
        if (clashOf(error) === null) throw error;
        return false;
      }
    },
    replace: async (before, after) => {
      const { updated } = await collection
        .where({ _id: before._id, rev: before.rev })
        .update(changesBetween(before, withSeals(before, after)));
      return updated === 1;
    },
    removeAll: async (where) => {
      // an empty condition would empty the collection
      if (Object.keys(where).length === 0) throw new Error(`removal from ${name} without a condition`);
      const { deleted } = await collection.where(whereOf(where, [], undefined)).remove();
      return typeof deleted === 'number' ? deleted : 0;
    },
    amend: (id, amendment) => amendOne({ name, history: rule?.field }, id, amendment),
  };
};
