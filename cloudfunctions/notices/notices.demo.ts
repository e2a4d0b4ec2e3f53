import type { Result } from '#kernel/result';
import type { NoticeId } from '#types/ids';
import type { NoticeKind } from '#types/notices.labels';
import type { Block, RichText } from '#types/rich-text';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import { begin } from './notice/draft.decide';
import type { NoticeDocument, NoticeDraft, Officer } from './notice/notice.state';

/** A text as people type it: `# ` begins a heading, `- ` an item, `**…**` is bold, an empty line ends a block. */
export const inventText = (text: string): RichText =>
  text
    .trim()
    .split(/\n\n+/)
    .map((part): Block => {
      if (part.startsWith('# ')) return { kind: 'heading', level: 1, spans: spansOf(part.slice(2)) };
      const lines = part.split('\n');
      return lines.every((line) => line.startsWith('- '))
        ? { kind: 'list', ordered: false, items: lines.map((line) => spansOf(line.slice(2))) }
        : { kind: 'paragraph', spans: spansOf(part) };
    });

const spansOf = (text: string) =>
  text
    .split('**')
    .map((piece, place) => ({ text: piece, bold: place % 2 === 1, href: null }))
    .filter((span) => span.text !== '');

export type Invented = {
  _id: NoticeId;
  within: TerritoryId;
  label: string;
  by: Officer;
  kind?: NoticeKind;
  title?: string;
  blocks?: RichText;
  needsApproval?: boolean;
} & Partial<NoticeDraft>;

/** A draft as `notices.create` would have stored it. */
export const inventDraft = (
  { _id, within, label, by, needsApproval = false, ...draft }: Invented,
  now: Instant,
): NoticeDocument =>
  begin(
    { _id, within, label, needsApproval },
    {
      kind: 'notice',
      title: '楼道清理通知',
      blocks: inventText('本周六上午清理楼道，请把放在楼道里的东西收好。'),
      audience: { territories: [within], group: 'all' },
      publishAt: null,
      expiresAt: null,
      pinned: false,
      ...draft,
    },
    { by, now },
  );

type Decide<D, Ask> = (document: D, ask: Ask) => Result<D, string>;

/** The next version by a decision of the product; what nobody may do is a mistake of whoever tells the story. */
export const act = <D extends { rev: number }, Ask>(
  document: D,
  decide: Decide<D, Ask>,
  ask: Omit<Ask, 'rev'>,
): D => {
  const result = decide(document, { ...ask, rev: document.rev } as Ask);
  if (!result.ok) throw new Error(`the demo does what nobody may: ${result.code}`);
  return { ...result.data, rev: document.rev + 1 };
};
