import './hours.scss';
import { View } from '@tarojs/components';
import { useState } from 'react';
import type { CheckedSheet } from '#types/hour-sheets';
import { SHEET_STATE_LABELS } from '#types/hours.labels';
import { useLoad } from '../shared/load/use-load';
import { Card } from '../shared/ui/frame/card';
import { Cell, Cells } from '../shared/ui/frame/cell';
import { Faces } from '../shared/ui/frame/faces';
import { Screen } from '../shared/ui/frame/screen';
import { Button } from '../shared/ui/input/button';
import { Field } from '../shared/ui/input/field';
import { TextInput } from '../shared/ui/input/text-input';
import { Notice } from '../shared/ui/show/notice';
import { checkSheet } from './hours.client';
import { hoursText, sheetIdOf, sheetMark, spokenCode } from './hours.view';

function Checked({ sheet }: { sheet: CheckedSheet }) {
  const mark = sheetMark(sheet.state);
  const { shows } = sheet;
  return (
    <>
      <Notice tone={mark.tone} icon={mark.icon}>
        {`这张记录单${SHEET_STATE_LABELS[sheet.state]}`}
      </Notice>
      <Cells title={`核验码 ${spokenCode(sheet.id)}`}>
        <Cell title="开具日期" value={sheet.issuedOn} />
        {shows && (
          <>
            <Cell title="姓名" value={shows.name} />
            <Cell title="服务时间" value={hoursText(shows.minutes)} />
            <Cell title="起止日期" value={`${shows.from} 至 ${shows.until}`} />
            <Cell title="记录单位" value={shows.unit} />
          </>
        )}
      </Cells>
      <View className="hr-star__w">
        请与纸上的内容对照，不一致的以这里为准。这是平台服务记录，不是志愿服务记录证明。
      </View>
    </>
  );
}

/** What holds is asked anew each time: an answer that was kept would tell of a sheet that was withdrawn since. */
function Answer({ id }: { id: string }) {
  const load = useLoad(`hours.check:${id}`, () => checkSheet(id), false);
  return (
    <Faces load={load} skeleton="detail">
      {(sheet) => <Checked sheet={sheet} />}
    </Faces>
  );
}

function Ask({ onCode }: { onCode: (id: string) => void }) {
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const id = sheetIdOf(typed);
  const press = () => (id ? onCode(id) : setTried(true));
  return (
    <Card title="核验一张服务记录单">
      <Field
        label="核验码"
        hint="在记录单下方，16 位字母和数字，不分大小写"
        required
        {...(tried && id === null ? { error: '请输入 16 位核验码' } : {})}
      >
        <TextInput value={typed} onChange={setTyped} label="核验码" placeholder="3K7M-9Q2A-…" max={24} />
      </Field>
      <Button kind="pri" block onTap={press}>
        核验
      </Button>
    </Card>
  );
}

/** For whoever holds a paper: is it true, and does it still hold. */
export function CheckScreen({ code }: { code: string }) {
  const [id, setId] = useState(sheetIdOf(code));
  return <Screen>{id === null ? <Ask onCode={setId} /> : <Answer id={id} />}</Screen>;
}
