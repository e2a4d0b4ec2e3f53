import type { PostSummary } from '#types/post-shapes';
import { POST_KIND_LABELS } from '#types/posts.labels';
import type { Column } from '../../shared/beside/beside.types';
import { whenText } from '../../shared/format/dates';
import { Tag } from '../../shared/ui/show/tag';
import { countText, standingMark } from '../post.view';

const saidBy = ({ author, at }: PostSummary): string => `${author} · ${whenText(at, Date.now())}`;

/** Posts of a territory, for going through them at a desk. */
export const POST_COLUMNS: readonly Column<PostSummary>[] = [
  { title: '说的事', kind: 'main', cell: ({ words }) => words },
  { title: '类别', cell: ({ kind }) => POST_KIND_LABELS[kind] },
  { title: '谁说的', cell: saidBy },
  { title: '居民态度', cell: (post) => countText(post) || '—' },
  {
    title: '办理',
    kind: 'state',
    cell: (post) => {
      const mark = standingMark(post, Date.now());
      return mark ? (
        <Tag tone={mark.tone} icon={mark.icon}>
          {mark.words}
        </Tag>
      ) : (
        '可以回应'
      );
    },
  },
];

export const postWords = (post: PostSummary): string =>
  [post.words, POST_KIND_LABELS[post.kind], saidBy(post), standingMark(post, Date.now())?.words]
    .filter(Boolean)
    .join('，');
