import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { personIdOf } from '#kernel/ids';
import { PEOPLE, type Person } from '#kernel/person';
import { type CryptoProvider, smCrypto } from '#platform/crypto';
import { TERRITORIES } from '../../../cloudfunctions/community/place/territory.store';
import { type LocalCloud, type StartOptions, startCloud } from '../../support/local-cloud';
import { cast } from './cast';
import { putNoticeFile } from './notice-file';
import { NOW, personOf, type Somebody } from './people';
import { territories } from './places';

export type Documents = Readonly<Record<string, readonly object[]>>;
export type World = {
  cloud: LocalCloud;
  crypto: CryptoProvider;
  /** Puts documents straight into the database, as many as there are in a few trips. */
  put(documents: Documents): Promise<void>;
  people(somebodies: readonly Somebody[]): Promise<void>;
  /** Removes every document of a collection. */
  clear(collection: string): Promise<void>;
  /** Puts a document in the place of the one with its id, as somebody with the keys of the database would. */
  replace<T extends { _id: string }>(collection: string, document: T): Promise<void>;
  remove(collection: string, id: string): Promise<void>;
  /** Every document of a collection, in the order of ids. */
  all<T>(collection: string): Promise<T[]>;
  phoneCode(openid: string): Promise<string>;
  stop(): Promise<void>;
};

const CHUNK = 400;

/** Sealed in one order with counted nonces, so that a world is the same every time. */
const cryptoOf = async (dir: string): Promise<CryptoProvider> => {
  const { env } = JSON.parse(await readFile(join(dir, 'secrets.json'), 'utf8')) as {
    env: Record<string, string>;
  };
  const { FIELD_KEY = '', INDEX_KEY = '' } = env;
  let sealed = 0;
  return smCrypto({ field: FIELD_KEY, index: INDEX_KEY }, () => {
    sealed += 1;
    return sealed.toString(16).padStart(24, '0');
  });
};

/** One action of the SDK's wire. */
const act = async (
  cloud: LocalCloud,
  action: string,
  collectionName: string,
  more: object,
): Promise<void> => {
  const body = { action: `database.${action}`, collectionName, ...more };
  const reply = (await cloud.ask('POST', '/admin', body)) as { code?: string; message?: string };
  if (reply.code) throw new Error(`${collectionName}: ${reply.code} ${reply.message}`);
};

const insert = (cloud: LocalCloud, collection: string, documents: readonly object[]): Promise<void> => {
  const data = documents.map((document) => JSON.stringify(document));
  return act(cloud, 'insertDocument', collection, { data });
};

/** Who or what is in many scenes has one registration, and one ballot box: the last one that was put counts. */
const REPLACED: readonly string[] = ['volunteers', 'ratings_registers', 'ratings_handed_in'];
const instead = async (
  cloud: LocalCloud,
  collection: string,
  documents: readonly object[],
): Promise<readonly object[]> => {
  if (!REPLACED.includes(collection)) return documents;
  const byId = new Map(documents.map((document) => [(document as { _id: string })._id, document]));
  const query = JSON.stringify({ _id: { $in: [...byId.keys()] } });
  await act(cloud, 'removeDocument', collection, { query, queryType: 'WHERE', multi: true });
  return [...byId.values()];
};

const ALL = JSON.stringify({ _id: { $gte: '' } });

const everything = async <T>(cloud: LocalCloud, collection: string): Promise<T[]> => {
  const found: T[] = [];
  let after = '';
  for (;;) {
    const query = after === '' ? '' : `?after=${encodeURIComponent(after)}`;
    const page = (await cloud.ask('GET', `/_emulator/collections/${collection}${query}`)) as T[];
    found.push(...page);
    const last = page.at(-1) as { _id: string } | undefined;
    if (!last) return found;
    after = last._id;
  }
};

/** The local cloud with the small district and its cast, at a fixed moment. */
export const openWorld = async (options: StartOptions = {}): Promise<World> => {
  const cloud = await startCloud(options);
  await cloud.ask('POST', '/_emulator/clock', { now: NOW });
  const crypto = await cryptoOf(cloud.dir);
  const put: World['put'] = async (documents) => {
    for (const [collection, given] of Object.entries(documents)) {
      const list = await instead(cloud, collection, given);
      for (let from = 0; from < list.length; from += CHUNK) {
        await insert(cloud, collection, list.slice(from, from + CHUNK));
      }
    }
  };
  const people: World['people'] = (somebodies) => {
    const persons: Person[] = somebodies.map((somebody) => personOf(somebody, crypto));
    return put({ [PEOPLE]: persons });
  };
  const remove: World['remove'] = (collection, _id) =>
    act(cloud, 'removeDocument', collection, {
      query: JSON.stringify({ _id }),
      queryType: 'WHERE',
      multi: true,
    });
  await put({ [TERRITORIES]: territories });
  await people(Object.values(cast));
  await putNoticeFile(cloud, cast.staff.openid, personIdOf(cast.staff.openid));
  return {
    cloud,
    crypto,
    put,
    people,
    remove,
    replace: async (collection, document) => {
      await remove(collection, document._id);
      await put({ [collection]: [document] });
    },
    clear: (collection) =>
      act(cloud, 'removeDocument', collection, { query: ALL, queryType: 'WHERE', multi: true }),
    all: (collection) => everything(cloud, collection),
    phoneCode: async (openid) => {
      const headers = { 'x-emulator-openid': openid };
      const reply = await cloud.ask('POST', '/_emulator/wechat/phone-code', {}, headers);
      return (reply as { code: string }).code;
    },
    stop: () => cloud.stop(),
  };
};
