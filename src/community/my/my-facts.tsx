import { View } from '@tarojs/components';
import type { MyData } from '#types/account';
import { goTo } from '../../shared/api/navigate';
import { phoneText } from '../../shared/format/phone';
import { Card } from '../../shared/ui/frame/card';
import { Cell, Cells } from '../../shared/ui/frame/cell';
import { PhoneButton } from '../../shared/ui/input/phone-button';
import { consentLines, membershipLines } from './my-data.view';

type Line = { key: string; title: string; words: string };

function Lines({ title, lines, none }: { title: string; lines: Line[]; none: string }) {
  return (
    <Card title={title}>
      {lines.length === 0 && <View className="cm-hint">{none}</View>}
      {lines.map(({ key, title: what, words }) => (
        <View key={key} className="cm-line">
          <View>{what}</View>
          <View className="cm-hint">{words}</View>
        </View>
      ))}
    </Card>
  );
}

type Props = {
  data: MyData;
  now: number;
  /** Whoever has not accepted the privacy notice is shown what is kept, and asked for nothing. */
  mayAsk: boolean;
  onName: () => void;
  onPhoneCode: (code: string) => void;
};

/** Everything kept about a person, to be read. */
export function MyFacts({ data, now, mayAsk, onName, onPhoneCode }: Props) {
  return (
    <>
      <Cells title="姓名和电话">
        <Cell
          icon="edit"
          title={data.name || '还没有填写姓名'}
          {...(mayAsk ? { words: '点这里更正姓名', onTap: onName } : {})}
        />
        <Cell
          icon="phone"
          title={data.phone ? phoneText(data.phone) : '还没有验证手机号'}
          words="只有您自己能看到完整号码"
        />
        {mayAsk ? (
          <View className="cm-foot">
            <PhoneButton onCode={onPhoneCode}>{data.phone ? '更换手机号' : '验证手机号'}</PhoneButton>
          </View>
        ) : (
          <Cell
            icon="shield"
            title="先看一下隐私保护说明"
            words="同意以后，才能填写姓名、验证手机号"
            onTap={() => goTo('/community/pages/privacy/index')}
          />
        )}
      </Cells>
      <Lines title="住处和任职" lines={membershipLines(data, now)} none="还没有登记住处" />
      <Lines title="我的同意记录" lines={consentLines(data, now)} none="还没有同意过隐私保护说明" />
    </>
  );
}
