import { View } from '@tarojs/components';
import { whenText } from '../../shared/format/dates';
import { Card } from '../../shared/ui/frame/card';
import { Button } from '../../shared/ui/input/button';
import { initialOf } from '../../shared/ui/show/avatar';
import { iconClass } from '../../shared/ui/show/icon';
import { Tag, tagClass } from '../../shared/ui/show/tag';
import { markOf, type OpenCall } from './open.view';

type Props = { call: OpenCall; sent: boolean; onPhone: () => void; onFollowUp: () => void };

/** Who called whom, from where. In one template, so that a long list stays light. */
function Words({ call }: { call: OpenCall }) {
  const mark = markOf(call.to);
  return (
    <View compileMode>
      <View className="ca-r">
        <View className="av" aria-hidden="true">
          {initialOf(call.caller.name)}
        </View>
        <View className="ca-r__m">
          <View className="ca-r__n">{call.caller.name}</View>
          <View className="ca-r__w">{whenText(call.calledAt, Date.now())}</View>
        </View>
        <View className={tagClass(mark.tone)}>
          <View className={iconClass(mark.tone === 'bad' ? 'warn' : 'phone', 'sm')} aria-hidden="true" />
          <View>{mark.words}</View>
        </View>
      </View>
      <View className="ca-p">{call.label}</View>
    </View>
  );
}

export function OpenCallCard({ call, sent, onPhone, onFollowUp }: Props) {
  const { caller } = call;
  const urgent = markOf(call.to).tone === 'bad';
  return (
    <Card {...(urgent ? { tone: 'bad' as const } : {})}>
      <Words call={call} />
      {sent ? (
        <View className="ca-a">
          <Tag tone="info" icon="offline">
            已保存，有信号后自动发送
          </Tag>
        </View>
      ) : (
        <View className="ca-a">
          <Button kind="sec" icon="phone" label={`给${caller.name}回电话`} onTap={onPhone}>
            回电话
          </Button>
          <Button kind="pri" icon="check" label={`已看望，填写${caller.name}的回访结果`} onTap={onFollowUp}>
            已看望
          </Button>
        </View>
      )}
    </Card>
  );
}
