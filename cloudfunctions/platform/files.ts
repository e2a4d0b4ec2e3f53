import { cloudbase } from './cloudbase';

/** Files are private to functions; a reader gets a link that ends by itself. */
export type Files = {
  /** File id → temporary https address; a file that is gone is missing from the map. At most one trip to the storage. */
  links(ids: readonly string[]): Promise<Map<string, string>>;
};

const MAX_AGE_SECONDS = 3600;

export const cloudFiles: Files = {
  links: async (ids) => {
    const unique = [...new Set(ids)];
    if (unique.length === 0) return new Map();
    const { fileList } = await cloudbase.getTempFileURL({
      fileList: unique.map((fileID) => ({ fileID, maxAge: MAX_AGE_SECONDS })),
    });
    return new Map(
      fileList.filter((file) => file.code === 'SUCCESS').map((file) => [file.fileID, file.tempFileURL]),
    );
  },
};
