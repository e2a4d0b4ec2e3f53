import { View } from '@tarojs/components';
import type { ChosenPlace } from '../../shared/place/place.types';
import { Button } from '../../shared/ui/input/button';
import { Field } from '../../shared/ui/input/field';
import { TextInput } from '../../shared/ui/input/text-input';
import { Icon } from '../../shared/ui/show/icon';

type Props = {
  place: ChosenPlace | null;
  isHome: boolean;
  detail: string;
  onDetail: (detail: string) => void;
  onChoose: () => void;
  error: string | undefined;
};

function Chosen({ place, isHome, onChoose }: { place: ChosenPlace; isHome: boolean; onChoose: () => void }) {
  const how = place.point ? '在图上点的位置' : isHome ? '您住的楼' : '您选的地点';
  return (
    <View className="rq-pick">
      <View className="rq-pick__i">
        <Icon name="pin" size="lg" />
      </View>
      <View className="rq-pick__m">
        <View className="rq-pick__t">{place.label}</View>
        <View className="rq-pick__w">{how}</View>
      </View>
      <Button size="sm" kind="plain" label="换一个地点" onTap={onChoose}>
        换
      </Button>
    </View>
  );
}

/** Where it is: the person's own building unless they choose another, and words for what no map knows. */
export function PlaceField({ place, isHome, detail, onDetail, onChoose, error }: Props) {
  return (
    <>
      <Field label="在哪里" required={place === null} {...(error ? { error } : {})}>
        {place ? (
          <Chosen place={place} isHome={isHome} onChoose={onChoose} />
        ) : (
          <Button kind="sec" block icon="pin" onTap={onChoose}>
            选择地点
          </Button>
        )}
      </Field>
      <Field label="具体位置（可不填）">
        <TextInput
          value={detail}
          onChange={onDetail}
          max={60}
          placeholder="例：2单元3楼楼梯口"
          label="具体位置"
        />
      </Field>
    </>
  );
}
