import { View } from '@tarojs/components';
import { FUND_LABELS, yuan } from '#types/disclosure.labels';
import type { Amount, FundCheck, ItemDetail } from '#types/disclosure-item';
import { Notice } from '../../shared/ui/show/notice';

type Props = { amounts: readonly Amount[]; totals: ItemDetail['totals']; checks: readonly FundCheck[] };

const DIRECTIONS = { income: '收入', spending: '支出' } as const;

function Side({
  amounts,
  direction,
  total,
}: {
  amounts: readonly Amount[];
  direction: Amount['direction'];
  total: number;
}) {
  const lines = amounts.filter((amount) => amount.direction === direction);
  if (lines.length === 0) return null;
  return (
    <View className="dc-sum">
      <View className="dc-sum__h">
        <View>{DIRECTIONS[direction]}合计</View>
        <View className="dc-sum__n">{yuan(total)}</View>
      </View>
      {lines.map(({ label, purpose, fen }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of a paper stand where they stand
        <View className="dc-line" key={place}>
          <View className="dc-line__m">
            <View>{label}</View>
            {purpose !== '' && <View className="dc-line__w">{purpose}</View>}
          </View>
          <View className="dc-line__n">{yuan(fen)}</View>
        </View>
      ))}
    </View>
  );
}

const checkWords = ({ fund, statedFen, leastFen, met, source }: FundCheck): string => {
  const stated = `${FUND_LABELS[fund]}全年 ${yuan(statedFen)}`;
  return met
    ? `${stated}，达到应不低于 ${yuan(leastFen)} 的标准（${source}）`
    : `${stated}，低于标准 ${yuan(leastFen)}（${source}）`;
};

/** Money in and out with its sums, and whether the community was given what it should be. */
export function Amounts({ amounts, totals, checks }: Props) {
  return (
    <>
      <Side amounts={amounts} direction="income" total={totals.income} />
      <Side amounts={amounts} direction="spending" total={totals.spending} />
      {checks.map((check) => (
        <Notice key={check.fund} tone={check.met ? 'pri' : 'warn'} icon={check.met ? 'check' : 'warn'}>
          {checkWords(check)}
        </Notice>
      ))}
    </>
  );
}
