import type { ChainCrypto, ChainRule } from '#kernel/chain';
import { chainCrypto } from './chain-crypto';
import { ballotCrypto, type CryptoProvider, fieldCrypto } from './crypto';
import { type Collection, openCollection, type Versioned } from './documents';
import { cloudFiles, type Files } from './files';
import { cloudWeChat, type WeChat } from './wechat';

/** A collection whose documents have a history, with the rule by which it is sealed. */
export type Chained<T> = { name: string; chain: ChainRule<T> };
/** What holds a history is opened with its rule only: nothing could be written past the chain. */
type Opening<T> = T extends { timeline: unknown } | { history: unknown } ? Chained<T> : string | Chained<T>;

/** The outside world of one call. A function that needs less asks for `Pick<Ports, …>`. */
export type Ports = {
  collection<T extends Versioned>(which: Opening<T>): Collection<T>;
  files: Files;
  wechat: WeChat;
  crypto(): CryptoProvider;
  /** Seals and opens ballots, and nothing else. */
  ballots(): CryptoProvider;
  /** For checking chains and signing anchors; documents are sealed where they are written. */
  chain(): ChainCrypto;
};

/** One set a call: loads of the same collection in the same moment share a trip, and nothing outlives the call. */
export const openPorts = (): Ports => {
  const opened = new Map<string, Collection<Versioned>>();
  return {
    collection: <T extends Versioned>(which: Opening<T>): Collection<T> => {
      const { name, chain } = typeof which === 'string' ? { name: which, chain: undefined } : which;
      // who opens it without its rule may read, and must not become the one whom others write by
      const key = chain ? `${name} with its chain` : name;
      const known = opened.get(key) ?? (openCollection<T>(name, chain) as unknown as Collection<Versioned>);
      opened.set(key, known);
      // the type belongs to the collection's name: the slice that declares a collection is the one that opens it
      return known as unknown as Collection<T>;
    },
    files: cloudFiles,
    wechat: cloudWeChat,
    crypto: fieldCrypto,
    ballots: ballotCrypto,
    chain: chainCrypto,
  };
};
