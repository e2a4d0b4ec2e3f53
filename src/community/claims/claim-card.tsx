import { View } from '@tarojs/components';
import { dayText } from '../../shared/format/dates';
import { Card } from '../../shared/ui/frame/card';
import { Button } from '../../shared/ui/input/button';
import { initialOf } from '../../shared/ui/show/avatar';
import { Tag } from '../../shared/ui/show/tag';
import { labelParts } from '../place/place.view';
import type { Claim } from './claim.view';

type Props = { claim: Claim; busy: boolean; sent: boolean; onConfirm: () => void; onRefuse: () => void };

/** Who says they live where. In one template, so that a long list stays light. */
function Words({ claim }: { claim: Claim }) {
  const { home, around } = labelParts(claim.label);
  return (
    <View compileMode>
      <View className="cm-ph">
        <View className="av" aria-hidden="true">
          {initialOf(claim.name)}
        </View>
        <View className="cm-ph__m">
          <View className="cm-ph__n">{claim.name}</View>
          <View className="cm-hint">{claim.phone ?? '没有留电话'}</View>
        </View>
      </View>
      <View className="cm-label">
        <View className="cm-label__s">{home}</View>
        {around && <View className="cm-hint">{around}</View>}
      </View>
      <View className="cm-hint">{`${dayText(claim.since, Date.now())}登记`}</View>
    </View>
  );
}

export function ClaimCard({ claim, busy, sent, onConfirm, onRefuse }: Props) {
  return (
    <Card>
      <Words claim={claim} />
      {sent ? (
        <View className="cm-claim__a">
          <Tag tone="info" icon="offline">
            已保存，有信号后自动发送
          </Tag>
        </View>
      ) : (
        <View className="cm-claim__a">
          <Button kind="plain" label={`${claim.name}的住处不属实`} onTap={onRefuse}>
            不属实
          </Button>
          <Button kind="pri" icon="check" loading={busy} label={`${claim.name}的住处属实`} onTap={onConfirm}>
            属实
          </Button>
        </View>
      )}
    </Card>
  );
}
