import type { NewVote } from '../votes.changes';
import type { Work } from '../work/work-cards';
import type { VoteFormValue, VoteProblems } from './form.types';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const CHINA_MS = 8 * HOUR_MS;
/** A decision is told so many days ahead unless the district says otherwise; the server holds what is set. */
const AHEAD_DAYS = 4;
const OPEN_DAYS = 7;

/** Day and time of Asia/Shanghai, which has no summer time, as the pickers show them. */
const partsOf = (at: number): { day: string; time: string } => {
  const text = new Date(at + CHINA_MS).toISOString();
  return { day: text.slice(0, 10), time: text.slice(11, 16) };
};
const instantOf = (day: string, time: string): string => new Date(`${day}T${time}:00+08:00`).toISOString();

export const emptyVote = (place: { territory: string; label: string }, now: number): VoteFormValue => {
  const opens = partsOf(now + AHEAD_DAYS * DAY_MS);
  const closes = partsOf(now + (AHEAD_DAYS + OPEN_DAYS) * DAY_MS);
  return {
    ...{ kind: null, title: '', words: '', within: place.territory, label: place.label },
    ...{ form: 'single', most: '2', counting: 'runoff', unit: 'household' },
    options: [
      { name: '', words: '' },
      { name: '', words: '' },
    ],
    ...{ secret: true, hidden: true, paper: false, matter: 'ordinary', eligible: '' },
    ...{ openDay: opens.day, openTime: '09:00', closeDay: closes.day, closeTime: '18:00' },
  };
};

/** A draft on the server, as it is edited here. */
export const formOf = (work: Work): VoteFormValue => {
  const opens = partsOf(Date.parse(work.opensAt));
  const closes = partsOf(Date.parse(work.closesAt));
  return {
    ...{ kind: work.kind, title: work.title, words: work.words, within: work.within, label: work.place },
    ...{ form: work.form, most: String(work.most), counting: work.counting ?? 'runoff', unit: work.unit },
    options: work.options.map(({ name, words }) => ({ name, words })),
    ...{ secret: work.secret, hidden: work.hidden, paper: work.paper, matter: work.matter ?? 'ordinary' },
    eligible: String(work.turnout.eligible),
    ...{ openDay: opens.day, openTime: opens.time, closeDay: closes.day, closeTime: closes.time },
  };
};

const namesOf = ({ options }: VoteFormValue): string[] =>
  options.map(({ name }) => name.trim()).filter(Boolean);

const optionProblem = (value: VoteFormValue): string | null => {
  const names = namesOf(value);
  if (value.kind === 'owners') return null;
  if (names.length < 2) return '至少写两个选项';
  return new Set(names).size < names.length ? '有两个选项同名' : null;
};

const timeProblems = (value: VoteFormValue, now: number): VoteProblems => {
  const opens = Date.parse(instantOf(value.openDay, value.openTime));
  const closes = Date.parse(instantOf(value.closeDay, value.closeTime));
  return {
    ...(opens <= now ? { opensAt: '开始时间要在现在以后' } : {}),
    ...(closes - opens < HOUR_MS ? { closesAt: '截止要在开始一小时以后' } : {}),
  };
};

const isWhole = (text: string): boolean => /^[1-9]\d{0,6}$/.test(text.trim());

/** What is missing or does not fit, by field. */
export const problemsOf = (value: VoteFormValue, now: number): VoteProblems => {
  const options = optionProblem(value);
  const isMeeting = value.kind === 'meeting';
  const tooMany = value.form === 'several' && Number(value.most) > namesOf(value).length;
  return {
    ...(value.kind === null ? { kind: '请先选是哪一种，三种的效力不同' } : {}),
    ...(value.title.trim() === '' ? { title: '请写清楚表决或征询什么' } : {}),
    ...(options ? { options } : {}),
    ...(isMeeting && value.form === 'score' ? { form: '居民会议表决不能用打分，请换一种' } : {}),
    ...(isMeeting && value.form === 'ranked' && value.counting === 'borda'
      ? { counting: '居民会议表决要有过半数，请用逐轮淘汰' }
      : {}),
    ...(value.form === 'several' && (!isWhole(value.most) || tooMany) ? { most: '要在 1 和选项数之间' } : {}),
    ...(value.eligible.trim() !== '' && !isWhole(value.eligible) ? { eligible: '请填整数，或留空' } : {}),
    ...timeProblems(value, now),
  };
};

/** As it is sent; `null` while something is missing. */
export const voteOfForm = (value: VoteFormValue, now: number): NewVote | null => {
  if (value.kind === null || Object.keys(problemsOf(value, now)).length > 0) return null;
  const { kind, form, counting, matter, paper } = value;
  const isHere = kind !== 'owners';
  const isNamed = !value.secret && value.unit === 'household';
  return {
    within: value.within as NewVote['within'],
    ...{ kind, title: value.title.trim(), words: value.words.trim(), form, counting, matter },
    options: isHere
      ? value.options
          .filter(({ name }) => name.trim() !== '')
          .map(({ name, words }) => ({ name: name.trim(), words: words.trim() }))
      : [],
    most: form === 'several' ? Number(value.most) : 1,
    unit: value.unit,
    secret: !isNamed,
    hidden: isNamed ? value.hidden : true,
    paper: isHere && paper && value.unit === 'household',
    eligible: value.eligible.trim() === '' ? null : Number(value.eligible),
    opensAt: instantOf(value.openDay, value.openTime),
    closesAt: instantOf(value.closeDay, value.closeTime),
  };
};
