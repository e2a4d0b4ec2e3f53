import type { MyWish, WishDetail, WishSummary } from '#types/wishes';
import { WISH_KIND_LABELS, WISH_STATUS_LABELS, type WishKind, type WishStatus } from '#types/wishes.labels';
import { dayText } from '../shared/format/dates';
import type { IconName } from '../shared/ui/show/icons';
import type { Mark, Tone } from '../shared/ui/tone';

export const KIND_ICONS: Record<WishKind, IconName> = {
  company: 'chat',
  errand: 'swap',
  outing: 'road',
  repair: 'house',
  housework: 'clean',
  learning: 'text',
  device: 'phone',
  thing: 'care',
};

const MARKS: Record<WishStatus, { tone: Tone; icon: IconName }> = {
  submitted: { tone: 'info', icon: 'clock' },
  declined: { tone: 'warn', icon: 'close' },
  asking: { tone: 'info', icon: 'phone' },
  open: { tone: 'pri', icon: 'care' },
  claimed: { tone: 'pri', icon: 'people' },
  finished: { tone: 'warn', icon: 'clock' },
  confirmed: { tone: 'pri', icon: 'done' },
  disputed: { tone: 'warn', icon: 'scale' },
  withdrawn: { tone: 'mute', icon: 'close' },
  expired: { tone: 'mute', icon: 'clock' },
  closed: { tone: 'mute', icon: 'done' },
};

export const statusMark = (status: WishStatus): Mark => ({
  ...MARKS[status],
  words: WISH_STATUS_LABELS[status],
});

/** The end of a day in Asia/Shanghai: what `dayText` takes. */
const endOf = (day: string): string => `${day}T12:00:00.000+08:00`;

export const needText = ({ needBy }: Pick<WishSummary, 'needBy'>, now: number): string =>
  `${dayText(endOf(needBy), now)}前需要`;

export const aboveText = ({ kind, onBehalf }: Pick<WishSummary, 'kind' | 'onBehalf'>): string =>
  [WISH_KIND_LABELS[kind], onBehalf && '代他人提出'].filter(Boolean).join(' · ');

export const belowText = (wish: Pick<WishSummary, 'area' | 'needBy'>, now: number): string =>
  `${wish.area} · ${needText(wish, now)}`;

export const mineText = ({ role }: Pick<MyWish, 'role'>): string =>
  role === 'asker' ? '我提出的' : '我来帮的';

type Next = Pick<WishDetail, 'role' | 'status' | 'until' | 'source' | 'reason'>;

const until = ({ until: end }: Next, now: number): string => (end ? `${dayText(end, now)}前` : '');

const ASKER: Partial<Record<WishStatus, (wish: Next, now: number) => string>> = {
  submitted: (wish, now) => `社区会在${until(wish, now)}核实并答复您。核实之前，别人看不到。`,
  asking: (wish, now) => `社区正在联系能帮忙的单位，${until(wish, now)}没有着落就找下一个来源。`,
  open: () => '已经公开，邻里志愿者认领后会和您联系。别人看不到您的姓名、电话和门牌。',
  claimed: (wish, now) => `有人来帮您了，${until(wish, now)}会联系您。`,
  finished: (wish, now) => `对方说已经帮好了。请在${until(wish, now)}确认；情况不对，请告诉社区。`,
  disputed: () => '社区会找双方了解情况，再做决定。',
  confirmed: () => '您已经确认完成。',
};

const HELPER: Partial<Record<WishStatus, (wish: Next, now: number) => string>> = {
  claimed: (wish, now) => `请先打电话约好时间，${until(wish, now)}完成。做不了请早点交还，让别人来。`,
  finished: () => '等对方确认。确认以后，这段时间就是您的志愿服务。',
  disputed: () => '社区会找双方了解情况，再做决定。',
  confirmed: () => '双方都确认了，谢谢您。',
};

const STAFF: Partial<Record<WishStatus, (wish: Next, now: number) => string>> = {
  submitted: (wish, now) => `请在${until(wish, now)}打电话或上门核实，再决定要不要公开。`,
  asking: (wish, now) =>
    `请联系${wish.source === 'society' ? '社会力量' : '政府救助'}并记下结果，${until(wish, now)}没有着落会自动找下一个来源。`,
  disputed: () => '请听双方怎么说，再决定怎么处理。',
};

const NEIGHBOUR: Partial<Record<WishStatus, () => string>> = {
  open: () => '认领后，可以看到对方的称呼和联系方式。',
  claimed: () => '已经有人帮了，看看别的心愿吧。',
  finished: () => '已经有人帮了，看看别的心愿吧。',
};

const SIDES = { asker: ASKER, helper: HELPER, staff: STAFF, neighbour: NEIGHBOUR };

/** What comes next for this reader; `null`: nothing. */
export const nextText = (wish: Next, now: number): string | null =>
  SIDES[wish.role][wish.status]?.(wish, now) ?? null;
