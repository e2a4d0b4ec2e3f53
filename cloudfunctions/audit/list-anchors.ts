import { findPage } from '#platform/paging';
import type { AnchorLine } from '#types/audit';
import type { Anchor } from './anchor.state';
import { anchorsOf } from './anchors.store';
import { look } from './look';

const lineOf = ({ territory, number, day, at, kind, collection, ids, mac }: Anchor): AnchorLine => ({
  territory,
  number,
  day,
  at,
  kind,
  collection,
  documents: ids.length,
  mac,
});

export const listAnchors = look('audit.listAnchors', async ({ ports, input }) => {
  const { territory, limit, cursor } = input;
  const newestFirst = [['number', 'desc']] as const;
  const page = await findPage(
    anchorsOf(ports),
    { where: { territory }, orderBy: newestFirst, limit },
    cursor,
  );
  return { territory, about: territory, answer: { items: page.items.map(lineOf), next: page.next } };
});
