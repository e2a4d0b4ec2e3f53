import { View } from '@tarojs/components';
import type { LedgerLine } from '#types/ledger';
import { cameText, resultText, whereText } from './ledger.view';

type Props = { line: LedgerLine; now: number; onTap: () => void };

/** One activity of the ledger. */
export function LedgerRow({ line, now, onTap }: Props) {
  const parts = [line.title, whereText(line, now), cameText(line), resultText(line)];
  return (
    <View
      compileMode
      className="al-line"
      hoverClass="card--down"
      aria-role="button"
      aria-label={parts.join('，')}
      onClick={onTap}
    >
      <View className="al-row__n">{parts[0]}</View>
      <View className="al-row__s">{parts[1]}</View>
      <View className="al-row__s">{parts[2]}</View>
      <View className={line.flagged > 0 ? 'al-line__w' : 'al-row__h'}>{parts[3]}</View>
    </View>
  );
}
