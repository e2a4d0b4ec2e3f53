import { View } from '@tarojs/components';
import { stampText } from '../../shared/format/dates';
import { Card } from '../../shared/ui/frame/card';
import { Icon } from '../../shared/ui/show/icon';

type Props = { title: string; from: string; withdrawn: { at: string; reason: string } };

/** What is left of a notice that was taken back: that it was there, and why it no longer holds. */
export function WithdrawnStub({ title, from, withdrawn }: Props) {
  return (
    <Card tone="warn">
      <View className="nt-stub__h">
        <Icon name="warn" size="lg" />
        <View className="card__t" aria-role="heading">
          这条信息已撤回，请不要再按它办
        </View>
      </View>
      <View className="nt-stub__t">{title}</View>
      <View className="nt-stub__w">撤回原因：{withdrawn.reason}</View>
      <View className="nt-head__s">
        {from} · {stampText(withdrawn.at)}
      </View>
    </Card>
  );
}
