import { View } from '@tarojs/components';
import type { WishDetail } from '#types/wishes';
import type { WishAction } from '#types/wishes.labels';
import { useAct } from '../../shared/offline/use-act';
import { Cell, Cells } from '../../shared/ui/frame/cell';
import { Button } from '../../shared/ui/input/button';
import { confirm as sure } from '../../shared/ui/over/toast';
import type { IconName } from '../../shared/ui/show/icons';
import { claim, confirm } from '../wishes.changes';
import type { SheetName } from './sheets';

type Props = { wish: WishDetail; onSheet: (what: SheetName) => void; onDone: () => void };

const MAIN: Partial<Record<WishAction, string>> = {
  verify: '核实',
  recordSource: '记下联系结果',
  claim: '我来帮忙',
  finish: '帮好了',
  confirm: '确认完成',
  settle: '处理',
  appeal: '申诉',
};
type Main = keyof typeof MAIN;

/** At the desk somebody looks after the wishes of others. */
const NOT_AT_DESK: readonly WishAction[] = ['claim', 'report'];
const isOffered = ({ may, role }: Pick<WishDetail, 'may' | 'role'>, action: WishAction): boolean =>
  may.includes(action) && !(role === 'staff' && NOT_AT_DESK.includes(action));

/** The one thing that the reader is expected to do; `null`: nothing. */
export const mainOf = (wish: Pick<WishDetail, 'may' | 'role'>): Main | null =>
  (Object.keys(MAIN) as Main[]).find((action) => isOffered(wish, action)) ?? null;

export function MainAction({ wish, onSheet, onDone }: Props) {
  const { busy, act } = useAct(onDone);
  const main = mainOf(wish);
  async function press() {
    if (main === 'claim') {
      const words = '认领后请打电话约好时间，在一周内完成；做不了请早点交还。';
      if (await sure({ title: '认领这个心愿吗？', words, yes: '认领' }))
        await act(claim(wish), '认领成功，请联系对方');
    } else if (main === 'confirm') {
      const words = '确认以后，对方的这次帮忙会记为志愿服务。';
      if (await sure({ title: '确认已经帮好了吗？', words, yes: '确认' }))
        await act(confirm(wish, ''), '已确认，谢谢');
    } else if (main) onSheet(main as SheetName);
  }
  if (!main) return null;
  return (
    <View className="ws-acts">
      {main === 'confirm' && wish.may.includes('dispute') && (
        <Button kind="sec" onTap={() => onSheet('dispute')}>
          情况不对
        </Button>
      )}
      <Button kind="pri" block loading={busy} onTap={() => void press()}>
        {MAIN[main] ?? ''}
      </Button>
    </View>
  );
}

type More = { action: Extract<SheetName, WishAction>; icon: IconName; title: string; words: string };
const MORE: readonly More[] = [
  { action: 'giveBack', icon: 'swap', title: '交还', words: '做不了，让别人来帮' },
  { action: 'dispute', icon: 'scale', title: '情况不对', words: '请社区来了解' },
  { action: 'withdraw', icon: 'close', title: '撤回', words: '不需要帮忙了' },
  { action: 'report', icon: 'warn', title: '举报', words: '内容不实、泄露隐私、广告等' },
];

/** What the reader may do besides. */
export function MoreActions({ wish, onSheet }: Pick<Props, 'wish' | 'onSheet'>) {
  const isMain = (action: WishAction) => action === 'dispute' && mainOf(wish) === 'confirm';
  const shown = MORE.filter(({ action }) => isOffered(wish, action) && !isMain(action));
  if (shown.length === 0) return null;
  return (
    <Cells title="其他">
      {shown.map(({ action, icon, title, words }) => (
        <Cell key={action} icon={icon} title={title} words={words} onTap={() => onSheet(action)} />
      ))}
    </Cells>
  );
}
