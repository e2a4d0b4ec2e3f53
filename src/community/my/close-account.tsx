import { View } from '@tarojs/components';
import { useState } from 'react';
import { failureText } from '../../shared/format/failure-text';
import { Card } from '../../shared/ui/frame/card';
import { Button } from '../../shared/ui/input/button';
import { confirm, toast } from '../../shared/ui/over/toast';
import { closeAccount } from '../community.client';

const QUESTION = {
  title: '注销账号？',
  words:
    '您的姓名、手机号、住处会马上删除，不能恢复。正在办理的诉求会继续办，但不再有您的姓名和电话。这台手机上的草稿和没发出去的内容也会清空。',
  yes: '注销',
  danger: true,
};

export function CloseAccount({ onClosed }: { onClosed: () => void }) {
  const [busy, setBusy] = useState(false);

  async function close() {
    if (busy || !(await confirm(QUESTION))) return;
    setBusy(true);
    const reply = await closeAccount();
    setBusy(false);
    if (reply.ok) onClosed();
    else toast(failureText(reply.error), 'bad');
  }

  return (
    <Card title="注销账号">
      <View className="cm-line">姓名、手机号、住处马上删除；诉求和呼叫记录里的姓名、电话随后删除。</View>
      <View className="cm-line">
        办理记录本身（内容、照片、办理过程）按规定保存，操作日志至少保存六个月。
      </View>
      <View className="cm-foot">
        <Button kind="bad" block loading={busy} onTap={() => void close()}>
          注销账号
        </Button>
      </View>
    </Card>
  );
}
