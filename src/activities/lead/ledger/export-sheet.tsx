import { View } from '@tarojs/components';
import { useState } from 'react';
import { newRequestKey } from '../../../shared/api/request-key';
import { failureText } from '../../../shared/format/failure-text';
import { Cells } from '../../../shared/ui/frame/cell';
import { Button } from '../../../shared/ui/input/button';
import { Segmented } from '../../../shared/ui/input/segmented';
import { SwitchRow } from '../../../shared/ui/input/switch-row';
import { isBlank, WordsField } from '../../../shared/ui/input/words-field';
import { Sheet } from '../../../shared/ui/over/sheet';
import { toast } from '../../../shared/ui/over/toast';
import { Notice } from '../../../shared/ui/show/notice';
import { saveFile } from '../device/save-file';
import { exportTable, type Period, type TableName } from '../lead.client';

const TABLES = [
  { value: 'activities', title: '活动台账' },
  { value: 'hours', title: '时长记录' },
] as const;
const TOLD: Record<TableName, string> = {
  activities: '这段时间的活动，谁到场、谁没到，各服务了多久。',
  hours: '每人每次服务一行，按全国志愿服务数据项排列，含邻里互助。',
};

type Props = { community: string; period: Period; onClose: () => void };

/** Takes one of the two tables out: family names, or whole names with the reason that is recorded. */
export function ExportSheet({ community, period, onClose }: Props) {
  const [table, setTable] = useState<TableName>('activities');
  const [fullNames, setFullNames] = useState(false);
  const [words, setWords] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function take() {
    setTried(true);
    if (busy || (fullNames && isBlank(words))) return;
    setBusy(true);
    setProblem(null);
    const asked = { fullNames, words: words.trim() };
    const reply = await exportTable(table, community, period, asked, newRequestKey());
    setBusy(false);
    if (!reply.ok) return setProblem(failureText(reply.error));
    await saveFile(reply.data.name, reply.data.base64);
    toast('表格已生成', 'pri');
    onClose();
  }

  const footer = (
    <Button kind="pri" block loading={busy} onTap={() => void take()}>
      生成表格
    </Button>
  );
  return (
    <Sheet open title="导出台账" onClose={onClose} footer={footer}>
      <Segmented options={TABLES} value={table} onChange={setTable} label="导出哪张表" />
      <View className="al-row__s">{TOLD[table]}</View>
      <Notice tone="info" icon="shield">
        谁在什么时候导出了哪段时间的表会被记录，供审计核查。
      </Notice>
      {problem && (
        <Notice tone="bad" icon="warn">
          {problem}
        </Notice>
      )}
      <Cells>
        <SwitchRow
          title="显示完整姓名"
          words="一般只显示姓氏和志愿者编号"
          on={fullNames}
          onChange={setFullNames}
        />
      </Cells>
      {fullNames && (
        <WordsField
          label="用来做什么"
          value={words}
          onChange={setWords}
          max={100}
          placeholder="例如：街道年终核对"
          required
          tried={tried}
          missing="请写明用途"
        />
      )}
    </Sheet>
  );
}
