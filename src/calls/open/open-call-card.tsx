import { View } from '@tarojs/components';
import { whenText } from '../../shared/format/dates';
import { Card } from '../../shared/ui/frame/card';
import { Button } from '../../shared/ui/input/button';
import { Avatar } from '../../shared/ui/show/avatar';
import { Tag } from '../../shared/ui/show/tag';
import { markOf, type OpenCall } from './open.view';

type Props = { call: OpenCall; sent: boolean; onPhone: () => void; onFollowUp: () => void };

export function OpenCallCard({ call, sent, onPhone, onFollowUp }: Props) {
  const { caller, to, label, calledAt } = call;
  const mark = markOf(to);
  const urgent = mark.tone === 'bad';
  return (
    <Card {...(urgent ? { tone: 'bad' as const } : {})}>
      <View className="ca-r">
        <Avatar name={caller.name} />
        <View className="ca-r__m">
          <View className="ca-r__n">{caller.name}</View>
          <View className="ca-r__w">{whenText(calledAt, Date.now())}</View>
        </View>
        <Tag tone={mark.tone} icon={urgent ? 'warn' : 'phone'}>
          {mark.words}
        </Tag>
      </View>
      <View className="ca-p">{label}</View>
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
          <Button kind="pri" icon="check" label={`填写${caller.name}的回访结果`} onTap={onFollowUp}>
            已看望
          </Button>
        </View>
      )}
    </Card>
  );
}
