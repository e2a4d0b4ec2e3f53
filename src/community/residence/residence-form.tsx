import { View } from '@tarojs/components';
import { useEffect } from 'react';
import { usePlaceChoice } from '../../shared/place/use-place-choice';
import { Screen } from '../../shared/ui/frame/screen';
import { Button } from '../../shared/ui/input/button';
import { Field } from '../../shared/ui/input/field';
import { PhoneButton } from '../../shared/ui/input/phone-button';
import { TextInput } from '../../shared/ui/input/text-input';
import { Notice } from '../../shared/ui/show/notice';
import { type Bound, useBind } from './use-bind';

const PHONE = '验证手机号并登记';

function Room({
  unit,
  room,
  set,
}: {
  unit: string;
  room: string;
  set: (part: { unit?: string; room?: string }) => void;
}) {
  return (
    <View className="cm-room">
      <View className="cm-room__i">
        <TextInput
          value={unit}
          onChange={(next) => set({ unit: next })}
          type="number"
          max={2}
          label="单元号"
          placeholder="1"
        />
      </View>
      <View>单元</View>
      <View className="cm-room__i cm-room__i--wide">
        <TextInput
          value={room}
          onChange={(next) => set({ room: next })}
          type="number"
          max={4}
          label="房号"
          placeholder="302"
        />
      </View>
      <View>室</View>
    </View>
  );
}

/** Asks for what is needed and says why each of it is. */
export function ResidenceForm({ name, onBound }: { name: string; onBound: (bound: Bound) => void }) {
  const form = useBind(name, onBound);
  const { value, set, others, restore } = form.draft;
  const choosePlace = usePlaceChoice((place) => set({ place }));

  // biome-ignore lint/correctness/useExhaustiveDependencies: once; there is only one home to go on registering
  useEffect(() => {
    if (others[0]) restore(others[0].id);
  }, []);

  const { problems } = form;
  const footer = form.ready ? (
    <PhoneButton loading={form.busy} onCode={(code) => void form.bind(code)}>
      {PHONE}
    </PhoneButton>
  ) : (
    <Button kind="pri" block onTap={form.check}>
      {PHONE}
    </Button>
  );
  return (
    <Screen footer={footer}>
      <Notice tone="info" icon="shield">
        登记住处后，反映问题能直接派到您家的网格员。这些信息只给本社区的工作人员办事用。
      </Notice>
      <Field
        label="住在哪栋楼"
        hint="用来找到负责您家的网格员。"
        required
        {...(problems.place ? { error: problems.place } : {})}
      >
        {value.place ? (
          <View className="cm-pick">
            <View className="cm-pick__m">{value.place.label}</View>
            <Button
              size="sm"
              kind="plain"
              label="换一栋楼"
              onTap={() => choosePlace('building', value.place?.territory ?? null)}
            >
              换
            </Button>
          </View>
        ) : (
          <Button kind="sec" block icon="pin" onTap={() => choosePlace('building', null)}>
            选择楼栋
          </Button>
        )}
      </Field>
      <Field
        label="单元和房号"
        hint="网格员上门核实时要用，不对外公开。"
        required
        {...(problems.room ? { error: problems.room } : {})}
      >
        <Room unit={value.unit} room={value.room} set={set} />
      </Field>
      <Field
        label="姓名"
        hint="网格员上门时好称呼您。"
        required
        {...(problems.name ? { error: problems.name } : {})}
      >
        <TextInput
          value={value.name}
          onChange={(next) => set({ name: next })}
          max={20}
          label="姓名"
          placeholder="请填真实姓名"
        />
      </Field>
      <Field
        label="手机号"
        hint="由微信验证，不用自己输。网格员办事时会打这个电话，平时只显示前三位和后四位。"
      >
        <View className="cm-hint">点下面的按钮，微信会问您用哪个号码。</View>
      </Field>
      {form.refusal && (
        <Notice tone="bad" icon="warn">
          {form.refusal}
        </Notice>
      )}
    </Screen>
  );
}
