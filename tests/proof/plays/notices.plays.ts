import { personIdOf } from '#kernel/ids';
import { cast } from '../world/cast';
import { bucketNoticeFile } from '../world/notice-file';
import {
  DRAFT,
  NOTICES,
  type NoticeStage,
  noticeIn,
  QUESTIONS,
  type QuestionStage,
  questionIn,
  REACH,
  readOf,
  sheetOf,
} from '../world/notices';
import { COMMUNITY, FLAT, GRID } from '../world/places';
import type { Scene } from '../world/stages';
import type { Play, Plays, Staged } from './play';

const withoutNotice: Play['missing'] = (input) => ({ ...input, noticeId: `n_${'0'.repeat(24)}` });
const withoutQuestion: Play['missing'] = (input) => ({ ...input, questionId: `q_${'0'.repeat(24)}` });

type About = Play['about'];

const notice =
  (stage: NoticeStage, more: object, withRev: boolean) =>
  (scene: Scene): Staged => {
    const document = noticeIn[stage](scene);
    const target = { noticeId: document._id, ...(withRev ? { rev: document.rev } : {}) };
    return {
      documents: { [NOTICES]: [document] },
      input: { ...target, ...more },
      target: { collection: NOTICES, id: document._id },
    };
  };

/** A change that staff make of a notice as they saw it. */
const work = (stage: NoticeStage, more: object = {}, caller: Play['caller'] = 'staff'): Play => ({
  caller,
  about: 'community',
  stage: notice(stage, more, true),
  missing: withoutNotice,
});

const read = (
  stage: NoticeStage,
  caller: Play['caller'],
  about: About = 'community',
  more: object = {},
): Play => ({ caller, about, stage: notice(stage, more, false), missing: withoutNotice });

const shows: Play['shows'] = (data, { target }) =>
  (data as { items: { id?: string; noticeId?: string }[] }).items.some(
    ({ id, noticeId }) => (id ?? noticeId) === target?.id,
  );

const listed = (
  stage: NoticeStage,
  caller: Play['caller'],
  input: object,
  about: About = 'community',
): Play => ({
  caller,
  about,
  stage: (scene) => ({ ...notice(stage, {}, false)(scene), input: { ...input, limit: 50 } }),
  shows,
});

const question =
  (stage: QuestionStage, more: object) =>
  (scene: Scene): Staged => {
    const document = questionIn[stage](scene);
    return {
      documents: { [QUESTIONS]: [document], [NOTICES]: [noticeIn.published(scene)] },
      input: { questionId: document._id, ...more },
      target: { collection: QUESTIONS, id: document._id },
    };
  };

const onQuestion = (stage: QuestionStage, caller: Play['caller'], more: object): Play => ({
  caller,
  about: 'community',
  stage: question(stage, more),
  missing: withoutQuestion,
});

const questionsListed = (
  stage: QuestionStage,
  caller: Play['caller'],
  inputOf: (staged: Staged, scene: Scene) => object,
): Play => ({
  caller,
  about: 'community',
  stage: (scene) => {
    const staged = question(stage, {})(scene);
    return { ...staged, input: { ...inputOf(staged, scene), limit: 50 } };
  },
  shows: (data, staged) => shows(data, staged),
});

/** An urgent notice that is being told, with the sheet of the house where the cast lives. */
const knocking = (inputOf: (noticeId: string) => object): Play => ({
  caller: 'handler',
  about: 'grid',
  stage: (scene) => {
    const document = noticeIn.urgent(scene);
    const sheet = sheetOf(document, scene);
    return {
      documents: { [NOTICES]: [document], [REACH]: [sheet] },
      input: { noticeId: document._id, ...inputOf(document._id) },
      target: { collection: REACH, id: sheet._id },
    };
  },
});

const receipt = (scene: Scene): Staged => {
  const document = noticeIn.published(scene);
  return {
    documents: { [NOTICES]: [document], [REACH]: [readOf(document, scene)] },
    input: { limit: 50 },
    target: { collection: NOTICES, id: document._id },
  };
};

export const noticesPlays: Plays<'notices'> = {
  'notices.listFeed': listed('published', 'reporter', {}),
  'notices.get': read('corrected', 'reporter'),
  'notices.getVersion': read('corrected', 'reporter', 'community', { n: 1 }),
  'notices.markRead': { ...read('forGrid', 'reporter', 'grid') },
  'notices.listRead': { caller: 'reporter', about: 'community', stage: receipt, shows },

  'notices.create': {
    caller: 'staff',
    about: 'community',
    stage: () => ({ documents: {}, input: { within: COMMUNITY, ...DRAFT }, target: null }),
  },
  'notices.save': work('draft', { ...DRAFT, title: '楼道清理改到周日' }),
  'notices.attach': {
    ...read('draft', 'staff', 'community', { file: bucketNoticeFile(personIdOf(cast.staff.openid)) }),
  },
  'notices.publish': work('draft'),
  'notices.approve': work('awaiting', {}, 'lead'),
  'notices.sendBack': work('awaiting', { words: '请写清时间' }, 'lead'),
  'notices.correct': work('published', { title: DRAFT.title, blocks: DRAFT.blocks, note: '时间改了' }),
  'notices.withdraw': work('published', { words: '发错了' }),
  'notices.pin': work('published', { pinned: true }),
  'notices.discard': work('draft'),
  'notices.getWork': read('corrected', 'staff'),
  'notices.listDesk': listed('draft', 'staff', { within: COMMUNITY, queue: 'drafts' }),

  'notices.countAudience': {
    caller: 'staff',
    about: 'community',
    stage: () => ({ documents: {}, input: { territories: [COMMUNITY] }, target: null }),
  },
  'notices.reach': {
    ...read('published', 'staff'),
    stage: (scene) => {
      const staged = notice('published', {}, false)(scene);
      return {
        ...staged,
        documents: { ...staged.documents, [REACH]: receipt(scene).documents[REACH] ?? [] },
      };
    },
  },
  'notices.listKnocks': listed('urgent', 'handler', {}, 'grid'),
  'notices.listUnreached': {
    ...knocking(() => ({ within: GRID })),
    shows: (data) => (data as { buildings: unknown[] }).buildings.length > 0,
  },
  'notices.recordVisit': {
    ...knocking(() => ({ household: FLAT, result: 'visited', words: '家中有人' })),
    missing: withoutNotice,
  },

  'notices.ask': { ...read('forGrid', 'reporter', 'grid', { words: '几点开始？' }) },
  'notices.listQuestions': questionsListed('shown', 'reporter', (_staged, scene) => ({
    noticeId: noticeIn.published(scene)._id,
  })),
  'notices.listMyQuestions': questionsListed('mine', 'reporter', () => ({})),
  // whoever may report it reads it anyway
  'notices.report': {
    caller: 'reporter',
    about: 'community',
    stage: question('shown', { reason: 'privacy' }),
  },
  'notices.appeal': onQuestion('hidden', 'reporter', { words: '那是社区的电话' }),
  'notices.answer': onQuestion('shown', 'staff', { words: '可以，请拨打值班电话' }),
  'notices.listToModerate': questionsListed('held', 'staff', () => ({ within: COMMUNITY, queue: 'held' })),
  'notices.moderate': onQuestion('held', 'staff', { show: true, words: '正常提问' }),
};
