import { type CryptoProvider, fieldCrypto } from './crypto';
import { type Collection, openCollection, type Versioned } from './documents';
import { cloudFiles, type Files } from './files';
import { cloudWeChat, type WeChat } from './wechat';

/** The outside world of one call. A function that needs less asks for `Pick<Ports, …>`. */
export type Ports = {
  collection<T extends Versioned>(name: string): Collection<T>;
  files: Files;
  wechat: WeChat;
  crypto(): CryptoProvider;
};

/** One set a call: loads of the same collection in the same moment share a trip, and nothing outlives the call. */
export const openPorts = (): Ports => {
  const opened = new Map<string, Collection<Versioned>>();
  return {
    collection: <T extends Versioned>(name: string): Collection<T> => {
      const known = opened.get(name) ?? openCollection<Versioned>(name);
      opened.set(name, known);
      // the type belongs to the collection's name: the slice that declares a collection is the one that opens it
      return known as unknown as Collection<T>;
    },
    files: cloudFiles,
    wechat: cloudWeChat,
    crypto: fieldCrypto,
  };
};
