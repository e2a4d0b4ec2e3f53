import type { VoteDetail, VoteResult, VoteSummary } from '#types/vote-shapes';
import {
  VOTE_OUTCOME_LABELS,
  VOTE_UNIT_COUNTS,
  VOTE_UNIT_LABELS,
  type VoteKind,
  type VoteOutcome,
} from '#types/votes.labels';
import { whenText } from '../shared/format/dates';
import type { IconName } from '../shared/ui/show/icons';
import type { Mark, Tone } from '../shared/ui/tone';

/** The three kinds never look alike. */
export const KIND_LOOKS: Record<VoteKind, { icon: IconName; tone: Tone }> = {
  poll: { icon: 'chat', tone: 'info' },
  meeting: { icon: 'people', tone: 'pri' },
  owners: { icon: 'scale', tone: 'warn' },
};

type Look = Omit<Mark, 'words'>;
const REACHED: Look = { icon: 'done', tone: 'pri' };
const MISSED: Look = { icon: 'close', tone: 'warn' };

/** A check only where something was decided; advice is no decision, and what was missed is crossed out. */
export const OUTCOME_LOOKS: Record<VoteOutcome, Look> = {
  advice: { icon: 'chat', tone: 'info' },
  decided: REACHED,
  undecided: MISSED,
  no_quorum: MISSED,
  withheld: { icon: 'shield', tone: 'info' },
  passed: REACHED,
  failed: MISSED,
};

/** `42 户参加，占 35%`; how many may is told where it is known. */
export const turnoutText = ({
  kind,
  unit,
  turnout,
}: Pick<VoteSummary, 'kind' | 'unit' | 'turnout'>): string => {
  if (kind === 'owners') return '';
  const { cast, eligible } = turnout;
  const share = eligible > 0 ? `，占 ${Math.round((cast / eligible) * 100)}%` : '';
  return `${cast} ${VOTE_UNIT_COUNTS[unit]}参加${share}`;
};

/** When it may be given, in the words of where it stands. */
export const timeText = (
  { phase, opensAt, closesAt }: Pick<VoteSummary, 'phase' | 'opensAt' | 'closesAt'>,
  now: number,
) => {
  if (phase === 'announced') return `${whenText(opensAt, now)} 开始`;
  if (phase === 'open') return `${whenText(closesAt, now)} 截止`;
  return `${whenText(closesAt, now)} 已截止`;
};

export const unitText = ({ unit, secret }: Pick<VoteSummary, 'unit' | 'secret'>): string =>
  `${VOTE_UNIT_LABELS[unit]} · ${secret ? '不记名' : '按户记名'}`;

export const phaseMark = (vote: VoteSummary, now: number): Mark => {
  const { phase, kind, outcome } = vote;
  switch (phase) {
    case 'open':
      return kind === 'owners'
        ? { icon: 'clock', tone: 'warn', words: `线下进行，${timeText(vote, now)}` }
        : { icon: 'clock', tone: 'pri', words: `进行中，${timeText(vote, now)}` };
    case 'announced':
      return { icon: 'clock', tone: 'info', words: timeText(vote, now) };
    case 'counting':
      return {
        icon: 'history',
        tone: 'info',
        words: kind === 'owners' ? '等待登记结果' : '已截止，正在计票',
      };
    case 'counted':
      return outcome
        ? { ...OUTCOME_LOOKS[outcome], words: outcomeText(vote) }
        : { icon: 'done', tone: 'pri', words: '已公布结果' };
    case 'cancelled':
      return { icon: 'close', tone: 'mute', words: '已取消' };
    case 'draft':
      return { icon: 'edit', tone: 'mute', words: '草稿' };
  }
};

const outcomeText = ({ outcome, winners }: VoteSummary): string => {
  if (outcome === null) return '';
  const names = winners.join('、');
  if (outcome === 'decided') return `形成决定：${names}`;
  if (outcome === 'advice') return names === '' ? '征询结束' : `${names} 领先，供参考`;
  return VOTE_OUTCOME_LABELS[outcome];
};

type Standing = Pick<VoteDetail, 'mine' | 'unit'>;

/** Why nobody can vote here, and what helps. */
export const whyText = ({ mine: { why } }: Standing): string => {
  switch (why) {
    case 'residence':
      return '投票开始前要先登记住处，并由网格员核实。';
    case 'level':
      return '您的住处还没有核实，核实后才能参加以后的表决。请联系网格员。';
    case 'outside':
      return '这次只由表决范围内的住户参加，您可以看结果。';
    default:
      return '';
  }
};

export type Bar = { id: string; name: string; count: number; text: string; leads: boolean };

const share = (part: number, whole: number): string =>
  whole > 0 ? `${Math.round((part / whole) * 100)}%` : '0%';

/** What an option has, in numbers and words: points where points decide, else votes and their share. */
export const barsOf = (
  { options, form, counting, unit }: Pick<VoteDetail, 'options' | 'form' | 'counting' | 'unit'>,
  counts: VoteResult['counts'],
  { ballots, winners }: { ballots: number; winners: readonly string[] },
): Bar[] => {
  const byPoints = form === 'score' || counting === 'borda';
  const found = new Map(counts.map((count) => [count.id, count]));
  return options.map(({ id, name }) => {
    const { votes = 0, points = 0 } = found.get(id) ?? {};
    const average = votes > 0 ? (points / votes).toFixed(1) : '—';
    const pointText =
      form === 'score' ? `平均 ${average} 分（${votes} ${VOTE_UNIT_COUNTS[unit]}打分）` : `${points} 分`;
    const first = form === 'ranked' ? '第一选择 ' : '';
    const text = byPoints ? pointText : `${first}${votes} 票 · ${share(votes, ballots)}`;
    return { id, name, count: byPoints ? points : votes, text, leads: winners.includes(id) };
  });
};

/** What was chosen, in the words of the options. */
export const ballotText = (
  { options, form }: Pick<VoteDetail, 'options' | 'form'>,
  { picks, scores }: { picks: readonly string[]; scores: readonly (number | null)[] },
): string => {
  const nameOf = (id: string) => options.find((option) => option.id === id)?.name ?? '';
  if (form === 'score')
    return (
      options
        .flatMap(({ name }, place) => (scores[place] == null ? [] : [`${name} ${scores[place]} 分`]))
        .join('、') || '弃权'
    );
  if (picks.length === 0) return '弃权';
  return form === 'ranked'
    ? picks.map((pick, place) => `${place + 1} ${nameOf(pick)}`).join('，')
    : picks.map(nameOf).join('、');
};

/** `第2网格 5号楼`, from the place's own path. */
export const buildingText = (id: string): string => {
  const [, , , grid = '', building = ''] = id.split('/');
  const parts = [grid && `第${Number(grid.slice(1))}网格`, building && `${Number(building.slice(1))}号楼`];
  return parts.filter(Boolean).join(' ') || id;
};

/** What the caller, or their household, did. */
export const votedText = (vote: VoteDetail): string => {
  const { mine, unit } = vote;
  if (mine.byPaper) return '您家已交纸质票。';
  const who = unit === 'household' ? '您家' : '您';
  return mine.ballot ? `${who}已投票：${ballotText(vote, mine.ballot)}` : `${who}已投票，谢谢参与。`;
};
