import { View } from '@tarojs/components';
import { useState } from 'react';
import type { HoursSheet } from '#types/hour-sheets';
import { goTo } from '../../shared/api/navigate';
import { openFile } from '../../shared/device/open-file';
import { failureText } from '../../shared/format/failure-text';
import { useAct } from '../../shared/offline/use-act';
import { Card } from '../../shared/ui/frame/card';
import { Button } from '../../shared/ui/input/button';
import { confirm, toast } from '../../shared/ui/over/toast';
import { Tag } from '../../shared/ui/show/tag';
import { withdrawSheet } from '../hours.changes';
import { printSheet } from '../hours.client';
import { checkUrl } from '../hours.urls';
import { hoursText, sheetMark, spokenCode } from '../hours.view';

const NOT_OPENED = '文件没有打开，请检查网络后再试';

/** One sheet: what it says, and what can be done with it while it holds. */
export function SheetCard({ sheet, onDone }: { sheet: HoursSheet; onDone: () => void }) {
  const mark = sheetMark(sheet.state);
  const [printing, setPrinting] = useState(false);
  const { busy, act } = useAct(onDone);
  async function print() {
    setPrinting(true);
    const reply = await printSheet(sheet.id);
    setPrinting(false);
    if (!reply.ok) return toast(failureText(reply.error), 'bad');
    await openFile(reply.data.link).catch(() => toast(NOT_OPENED, 'bad'));
  }
  async function withdraw() {
    const words = '撤回后，别人再扫码会看到“已撤回”，不能恢复。';
    if (await confirm({ title: '撤回这张记录单吗？', words, yes: '撤回', danger: true }))
      await act(withdrawSheet(sheet), '已撤回');
  }
  const code = spokenCode(sheet.id);
  return (
    <Card>
      <View className="hr-row__h">
        <View className="hr-row__t">{sheet.unit}</View>
        <View className="hr-row__n">{hoursText(sheet.minutes)}</View>
      </View>
      <View className="hr-row__s hr-whole">
        <View>{`${sheet.from} 至 ${sheet.until}`}</View>
        <View>{`共 ${sheet.records} 次`}</View>
      </View>
      <View className="hr-row__s hr-whole">
        <View>核验码</View>
        <View>{code}</View>
      </View>
      <Tag tone={mark.tone} icon={mark.icon}>
        {mark.words}
      </Tag>
      <View className="hr-acts">
        <Button size="sm" label={`核验，${code}`} onTap={() => goTo(checkUrl(sheet.id))}>
          核验
        </Button>
        {sheet.state !== 'withdrawn' && (
          <Button size="sm" kind="plain" loading={busy} label={`撤回，${code}`} onTap={() => void withdraw()}>
            撤回
          </Button>
        )}
        {sheet.state === 'valid' && (
          <Button size="sm" kind="pri" loading={printing} label={`打印，${code}`} onTap={() => void print()}>
            打印
          </Button>
        )}
      </View>
    </Card>
  );
}
