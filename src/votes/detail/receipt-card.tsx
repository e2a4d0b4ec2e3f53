import { View } from '@tarojs/components';
import { useState } from 'react';
import type { VoteDetail } from '#types/vote-shapes';
import { failureText } from '../../shared/format/failure-text';
import { Card } from '../../shared/ui/frame/card';
import { Button } from '../../shared/ui/input/button';
import { Notice } from '../../shared/ui/show/notice';
import { grouped, keptReceipt } from '../receipts.device';
import { checkReceipt } from '../votes.client';

type Found = { tone: 'pri' | 'warn' | 'bad'; words: string };

const FOUND: Found = { tone: 'pri', words: '找到了：带这个回执的票已经从票箱取出，计入了结果。' };
const MISSING: Found = { tone: 'warn', words: '没有找到这个回执，请把它告诉社区，申请重新计票。' };

/** Of a secret vote: that one's own ballot was counted, never what it said. */
export function ReceiptCard({ vote }: { vote: VoteDetail }) {
  const receipt = keptReceipt(vote.id);
  const [found, setFound] = useState<Found | null>(null);
  const [busy, setBusy] = useState(false);
  if (receipt === null) return null;
  const isCounted = vote.phase === 'counted';

  async function check(code: string) {
    setBusy(true);
    const reply = await checkReceipt(vote.id, code);
    setBusy(false);
    if (!reply.ok) return setFound({ tone: 'bad', words: failureText(reply.error) });
    setFound(reply.data.counted ? FOUND : MISSING);
  }

  return (
    <Card title="我的回执">
      <View className="vo-code">{grouped(receipt)}</View>
      <View className="vo-row__k">
        {isCounted
          ? '只保存在这部手机上。可以核对您的票有没有计入结果；回执不显示您投了什么。'
          : '只保存在这部手机上。公布结果后，可以在这里核对您的票有没有计入；回执不显示您投了什么。'}
      </View>
      {found && <Notice tone={found.tone}>{found.words}</Notice>}
      {isCounted && (
        <View className="vo-acts">
          <Button kind="sec" size="sm" icon="check" loading={busy} onTap={() => void check(receipt)}>
            核对回执
          </Button>
        </View>
      )}
    </Card>
  );
}
