import { noticeIdOf, personIdOf, questionIdOf } from '#kernel/ids';
import { maskName } from '#kernel/masks';
import type { Verdict } from '#kernel/moderation';
import type { Role } from '#types/roles';
import { correct, withdraw } from '../../../cloudfunctions/notices/notice/after.decide';
import type { NoticeDocument, Officer } from '../../../cloudfunctions/notices/notice/notice.state';
import { publish } from '../../../cloudfunctions/notices/notice/publish.decide';
import { act, type Invented, inventDraft, inventText } from '../../../cloudfunctions/notices/notices.demo';
import { ask, moderate } from '../../../cloudfunctions/notices/questions/question.decide';
import type { QuestionDocument } from '../../../cloudfunctions/notices/questions/question.state';
import { readBy } from '../../../cloudfunctions/notices/reach/reads.store';
import { beginRound, sheetFor } from '../../../cloudfunctions/notices/reach/round.state';
import type { ReadDocument, SheetDocument } from '../../../cloudfunctions/notices/reach/sheet.state';
import { cast } from './cast';
import { BEFORE, personOf, type Somebody } from './people';
import { COMMUNITY, FLAT, GRID, HOUSE } from './places';
import type { Scene } from './stages';

export const NOTICES = 'notices';
export const QUESTIONS = 'notices_questions';
export const REACH = 'notices_reach';

const officer = ({ openid, name, posts }: Somebody, role: Role = posts[0]?.role ?? 'resident'): Officer => ({
  personId: personIdOf(openid),
  name,
  role,
});
const staff = officer(cast.staff);
const now = BEFORE;

export const DRAFT = {
  kind: 'notice',
  title: '楼道清理通知',
  blocks: inventText('# 什么时候\n\n本周六上午清理楼道。\n\n- 请收好东西\n- 请看好孩子'),
  audience: { territories: [COMMUNITY], group: 'all' as const },
};

const draftOf = ({ serial }: Scene, more: Partial<Invented> = {}): NoticeDocument =>
  inventDraft(
    { _id: noticeIdOf(staff.personId, serial), within: COMMUNITY, label: '甲社区', by: staff, ...more },
    now,
  );

const out = (draft: NoticeDocument): NoticeDocument => act(draft, publish, { by: staff, now });
const forGrid = { audience: { territories: [GRID], group: 'all' as const } };

/** Notices in every state that an operation begins with, made by the product's own decisions. */
export const noticeIn = {
  draft: (scene: Scene) => draftOf(scene),
  /** Written by whoever the scene calls its reporter. */
  awaiting: (scene: Scene) => {
    // an officer signs with the name of the office's board
    const by = { ...officer(scene.company.reporter, 'community_staff'), name: cast.staff.name };
    return act(draftOf(scene, { by, needsApproval: true }), publish, { by, now });
  },
  published: (scene: Scene) => out(draftOf(scene)),
  forGrid: (scene: Scene) => out(draftOf(scene, forGrid)),
  urgent: (scene: Scene) => out(draftOf(scene, { ...forGrid, kind: 'urgent', title: '紧急停水' })),
  corrected: (scene: Scene) =>
    act(out(draftOf(scene)), correct, { by: staff, now, ...DRAFT, title: '楼道清理改期', note: '时间改了' }),
  withdrawn: (scene: Scene) => act(out(draftOf(scene)), withdraw, { by: staff, now, words: '发错了' }),
} satisfies Record<string, (scene: Scene) => NoticeDocument>;
export type NoticeStage = keyof typeof noticeIn;

export const readOf = (notice: NoticeDocument, { company }: Scene): ReadDocument =>
  readBy(notice._id, personIdOf(company.reporter.openid), FLAT, now);

/** The building of the cast in an urgent round, its residents known, nobody told yet. */
export const sheetOf = (notice: NoticeDocument, { crypto }: Scene): SheetDocument => {
  const round = beginRound({ _id: notice._id, notice: notice._id, digest: null, territories: [GRID] }, now);
  const residents = [cast.reporter, cast.neighbour].map((somebody) => personOf(somebody, crypto));
  const sheet = sheetFor(round, { _id: HOUSE, name: '5号楼', households: 36 }, residents, [notice], now);
  // as if it were over, so that the clock of a proof sends nothing of it
  return { ...sheet, wakeAt: null };
};

const askedBy = (author: Somebody, verdict: Verdict, scene: Scene): QuestionDocument => {
  const authorId = personIdOf(author.openid);
  return ask(
    {
      _id: questionIdOf(authorId, scene.serial),
      notice: noticeIn.published(scene),
      authorId,
      author: maskName(author.name),
      words: '老人腿脚不便，能帮忙搬吗？',
      verdict,
    },
    now,
  );
};

export const questionIn = {
  /** Asked by a neighbour, for everybody to see. */
  shown: (scene: Scene) => askedBy(cast.neighbour, 'pass', scene),
  /** Asked by whoever the scene calls its reporter. */
  mine: (scene: Scene) => askedBy(scene.company.reporter, 'pass', scene),
  held: (scene: Scene) => askedBy(scene.company.reporter, 'review', scene),
  hidden: (scene: Scene) =>
    act(askedBy(scene.company.reporter, 'review', scene), moderate, {
      by: officer(cast.lead),
      show: false,
      words: '含有他人电话',
      now,
    }),
} satisfies Record<string, (scene: Scene) => QuestionDocument>;
export type QuestionStage = keyof typeof questionIn;
