import { dayOf } from '#kernel/instant';
import type { Paper, PaperBlock, Piece } from '#platform/paper/paper';
import { noticeLink } from '#types/notice-link.labels';
import type { NoticeDetail } from '#types/notices';
import { NOTICE_KIND_LABELS } from '#types/notices.labels';
import type { Block, Span } from '#types/rich-text';
import type { Instant } from '#types/time';

/** The bytes of a picture that can be printed, by its file id. */
export type Pictures = ReadonlyMap<string, Uint8Array>;

const pieceOf = ({ text, bold, href }: Span): Piece => ({
  // paper has no links: what a finger would follow is written out
  text: href && !text.includes(href) ? `${text}（${href.replace(/^tel:/, '')}）` : text,
  bold,
});

const NOT_HERE = '微信扫右下角的码可看';

const blockOf = (block: Block, pictures: Pictures): PaperBlock => {
  switch (block.kind) {
    case 'heading':
      return { kind: 'heading', text: block.spans.map(({ text }) => text).join('') };
    case 'paragraph':
      return { kind: 'paragraph', pieces: block.spans.map(pieceOf) };
    case 'list':
      return {
        kind: 'list',
        ordered: block.ordered,
        items: block.items.map((spans) => spans.map(pieceOf)),
      };
    case 'picture': {
      const bytes = pictures.get(block.file);
      return bytes
        ? { kind: 'picture', bytes, words: block.alt }
        : { kind: 'paragraph', pieces: [{ text: `【图片：${block.alt}，${NOT_HERE}】` }] };
    }
    case 'file':
      return { kind: 'paragraph', pieces: [{ text: `【附件：${block.name || '文件'}，${NOT_HERE}】` }] };
  }
};

const chineseDay = (instant: Instant): string => {
  const [year = '', month = '', day = ''] = dayOf(instant).split('-');
  return `${year}年${Number(month)}月${Number(day)}日`;
};

/** A notice for the board in the hall. @param address of the app for everybody, without a slash at its end; empty: none */
export const noticePaper = (
  notice: Omit<NoticeDetail, 'link'>,
  pictures: Pictures,
  { address, now }: { address: string; now: Instant },
): Paper => {
  const published = notice.publishedAt ?? now;
  const kind = NOTICE_KIND_LABELS[notice.kind];
  const isUrgent = notice.kind === 'urgent';
  const corrected = notice.correctedAt === null ? '' : `（${chineseDay(notice.correctedAt)}更正）`;
  const link = noticeLink(address, notice.id);
  return {
    size: 'board',
    sender: notice.from,
    title: notice.title,
    subtitle: `${chineseDay(published)}发布${corrected}`,
    alert: isUrgent ? '紧急通知' : kind,
    blocks: notice.blocks.map((block) => blockOf(block, pictures)),
    signature: [notice.from, chineseDay(published)],
    ...(link !== '' && { code: { link, words: '微信扫一扫，看原文、图片，提问题' } }),
    foot: notice.expiresAt === null ? '一键清' : `张贴至 ${chineseDay(notice.expiresAt)} · 一键清`,
    printedAt: now,
  };
};
