import { View } from '@tarojs/components';
import { ELDER_SIZES } from '../../shared/session/elder';
import { useElder } from '../../shared/session/use-elder';
import { Cells } from '../../shared/ui/frame/cell';
import { Segmented } from '../../shared/ui/input/segmented';
import { SwitchRow } from '../../shared/ui/input/switch-row';

const NAMES: Record<number, string> = { 20: '大', 23: '较大', 26: '很大', 30: '最大' };
const SIZES = ELDER_SIZES.map((pt) => ({ value: String(pt), title: NAMES[pt] ?? String(pt) }));

/** 长辈版 and its text size; the page itself shows what the choice does. */
export function ReadingCells() {
  const { elder, bodyPt, setElder, setBodyPt } = useElder();
  return (
    <Cells title="阅读">
      <SwitchRow title="长辈版" words="字和按钮都更大" on={elder} onChange={setElder} />
      {elder && (
        <View className="me__s">
          <Segmented
            label="文字大小"
            options={SIZES}
            value={String(bodyPt)}
            onChange={(pt) => setBodyPt(Number(pt))}
          />
        </View>
      )}
    </Cells>
  );
}
