import type { PersonId } from '#types/ids';

/** Where a person's files go. The owner is part of the path, so ownership is checked without asking the storage. */
export const folderOf = (slice: string, person: PersonId): string => `${slice}/${person}`;

/** `cloud://<env>.<bucket>/<slice>/<owner>/<name>` */
export const isFileOf = (file: string, slice: string, owner: PersonId): boolean => {
  const [, path = ''] = /^cloud:\/\/[^/]+\/(.+)$/.exec(file) ?? [];
  return path.startsWith(`${folderOf(slice, owner)}/`);
};
