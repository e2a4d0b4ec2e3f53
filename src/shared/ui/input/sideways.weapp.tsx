import { ScrollView } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useElder } from '../../session/use-elder';
import type { SidewaysProps } from './sideways.types';

/** Points that one sign takes in standard size, and the rest of its chip with the gap behind it. */
const SIGN_PT = 15;
const EDGES_PT = 36;

const { windowWidth } = Taro.getWindowInfo();

/** Reckoned, for measuring would take one more `setData`; a row cannot be moved too far. */
export function Sideways({ before, children }: SidewaysProps) {
  const { scale } = useElder();
  const points = before.reduce((sum, { length }) => sum + length * SIGN_PT * scale + EDGES_PT, 0);
  return (
    <ScrollView className="sdw" scrollX scrollLeft={Math.round((points * windowWidth) / 375)}>
      {children}
    </ScrollView>
  );
}
