import { MAX_PLACES } from '#types/activities.labels';
import type { ActivityDetail } from '#types/activity-shapes';
import type { InputOf } from '#types/contract';
import { clockText, dayKey } from '../../../shared/format/dates';
import { EMPTY_PLAN, type PlanForm, type PostForm } from './form.types';
import { timeProblem, timesOf } from './times.rules';

type PlanInput = Omit<InputOf<'activities.edit'>, 'activityId' | 'rev'>;

const numberOf = (text: string): number | null => (/^\d{1,4}$/.test(text.trim()) ? Number(text) : null);
const isBetween = (text: string, least: number, most: number): boolean => {
  const number = numberOf(text);
  return number !== null && number >= least && number <= most;
};
const isAge = (text: string): boolean => text === '' || isBetween(text, 0, 120);

/** What is wrong with a post, in words at the post; `null`: nothing. */
export const postProblem = (post: PostForm, now: number): string | null => {
  if (post.name.trim() === '') return '请写岗位名称';
  if (!isBetween(post.places, 1, MAX_PLACES)) return `名额请填 1 到 ${MAX_PLACES}`;
  if (!isAge(post.minAge) || !isAge(post.maxAge)) return '年龄请填数字，不限就留空';
  if (post.minAge && post.maxAge && Number(post.minAge) > Number(post.maxAge)) return '年龄的下限比上限大';
  return timeProblem(post, now);
};

export type Problems = Partial<
  Record<'team' | 'title' | 'words' | 'kind' | 'place' | 'posts' | 'radius' | 'limits' | 'lastDay', string>
>;

/** What is still missing before it can be saved, at the field that misses it. */
export const problemsOf = (form: PlanForm, { isNew, now }: { isNew: boolean; now: number }): Problems => {
  const limits = [
    isBetween(form.cancelHours, 0, 168),
    isBetween(form.offerHours, 1, 72),
    isBetween(form.waitingPlaces, 0, MAX_PLACES),
  ];
  return {
    ...(isNew && form.team === null && { team: '请选择由哪支队伍组织' }),
    ...(form.title.trim() === '' && { title: '请写活动名称' }),
    ...(form.words.trim() === '' && { words: '请写做什么、怎么做' }),
    ...(form.kind === null && { kind: '请选择类别' }),
    ...(form.place === null && { place: '请选择地点' }),
    ...(form.posts.some((post) => postProblem(post, now) !== null) && { posts: '有岗位没有填完整' }),
    ...(form.radius !== 'none' &&
      form.place !== null &&
      form.place.point === null && { radius: '要核对位置，请重新选地点，并在图上标出来' }),
    ...(limits.includes(false) && { limits: '请检查这几个数字' }),
    ...(form.every !== 'none' && form.lastDay === '' && { lastDay: '请选择重复到哪一天' }),
  };
};

/** What a dangerous activity still lacks before it may be published. */
export const lacksSafeguards = (form: PlanForm): string[] =>
  form.dangerous
    ? [
        ...(form.risks.trim() === '' ? ['风险说明'] : []),
        ...(form.insurance.trim() === '' ? ['保险'] : []),
        ...(form.materials.trim() === '' ? ['物资'] : []),
        ...(form.people.trim() === '' ? ['人员'] : []),
        ...(form.money.trim() === '' ? ['经费'] : []),
      ]
    : [];

const ageOf = (text: string): number | null => (text === '' ? null : Number(text));

const postInput = (post: PostForm): PlanInput['posts'][number] => ({
  ...{ name: post.name.trim(), places: Number(post.places), skills: post.skills },
  ...timesOf(post),
  minAge: ageOf(post.minAge),
  maxAge: ageOf(post.maxAge),
});

/** The plan as it is sent; only of a form without problems. */
export const planOf = (form: PlanForm): PlanInput => {
  const { place, kind } = form;
  if (place === null || kind === null) throw new Error('a plan without place or kind');
  const { insurance, materials, people, money } = form;
  return {
    ...{ title: form.title, words: form.words, kind, dangerous: form.dangerous, risks: form.risks },
    place: {
      territory: place.territory as PlanInput['place']['territory'],
      point: place.point,
      detail: form.detail,
    },
    posts: form.posts.map(postInput),
    safeguards: { insurance, materials, people, money },
    radius: form.radius === 'none' ? null : Number(form.radius),
    cancelHours: Number(form.cancelHours),
    offerHours: Number(form.offerHours),
    waitingPlaces: Number(form.waitingPlaces),
    repeat: form.every === 'none' ? null : { every: form.every, until: form.lastDay },
  };
};

const HOUR_MS = 3_600_000;
const typed = (number: number | null): string => (number === null ? '' : String(number));

/** The form of a draft that is gone on with. */
export const formOf = (activity: ActivityDetail): PlanForm => {
  const { title, words, kind, place, dangerous, risks, safeguards, radius, repeat, posts } = activity;
  const [first] = posts;
  const cancel = first ? (Date.parse(first.from) - Date.parse(activity.cancelUntil)) / HOUR_MS : 24;
  const { territory, label, point, detail } = place;
  return {
    ...EMPTY_PLAN,
    ...{ title, words, kind, dangerous, risks, ...safeguards, detail, place: { territory, label, point } },
    posts: posts.map((post) => ({
      ...{ name: post.name, places: String(post.places), day: dayKey(post.from) },
      ...{ from: clockText(post.from), until: clockText(post.until), skills: post.skills },
      ...{ minAge: typed(post.minAge), maxAge: typed(post.maxAge) },
    })),
    radius: radius === null ? 'none' : String(radius),
    ...{ cancelHours: String(cancel), offerHours: String(activity.offerHours) },
    waitingPlaces: String(activity.waitingPlaces),
    ...(repeat && { every: repeat.every, lastDay: repeat.until }),
  };
};
