import type { PostSummary } from '#types/post-shapes';
import { countText, dueText, headText, standingMark, stateMark } from './post.view';

const NOW = Date.parse('2026-11-23T02:00:00.000Z');
const due = {
  dueAt: '2026-11-27T15:59:59.999Z',
  workingDays: 5,
  source: 'default' as const,
  provisional: false,
  overdue: false,
};
const post: PostSummary = {
  id: 's_one' as PostSummary['id'],
  kind: 'suggestion',
  words: '装个路灯',
  author: '李**',
  mine: false,
  at: '2026-11-23T01:00:00.000Z',
  place: '友爱街社区',
  photoCount: 0,
  standing: 'waiting',
  due,
  likes: 0,
  comments: 0,
};

it('says who said it and when, and calls nobody by their own name', () => {
  expect(headText(post, NOW)).toBe('建议 · 李** · 今天 09:00');
  expect(headText({ ...post, mine: true }, NOW)).toBe('建议 · 我 · 今天 09:00');
});

it('counts only what is there', () => {
  expect(countText(post)).toBe('');
  expect(countText({ likes: 3, comments: 1 })).toBe('3 人支持 · 1 条评论');
});

it('promises a day while it may still be kept, and says plainly when it was not', () => {
  expect(dueText(due, NOW)).toBe('11月27日前答复');
  expect(dueText({ ...due, provisional: true }, NOW)).toBe('11月27日前答复（暂定）');
  expect(dueText({ ...due, overdue: true }, NOW)).toBe('应在11月27日前答复，已逾期');
});

it.each<[Partial<PostSummary>, string | undefined]>([
  [{}, '11月27日前答复'],
  [{ standing: 'answered', due: null }, '社区已答复'],
  [{ standing: 'request', due: null }, '已转为诉求办理'],
  [{ kind: 'praise', due: null }, undefined],
])('%j stands as %s', (more, words) => {
  expect(standingMark({ ...post, ...more }, NOW)?.words).toBe(words);
});

it('tells its author what others cannot know, and nothing where it is simply shown', () => {
  expect(stateMark('held')?.words).toBe('已收到，正在审核');
  expect(stateMark('hidden')?.words).toBe('没有公开');
  expect(stateMark('shown')).toBeNull();
});
