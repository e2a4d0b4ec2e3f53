import { View } from '@tarojs/components';
import { useState } from 'react';
import { useStore } from '../../device/store';
import { stampText } from '../../format/dates';
import { meStore } from '../../session/session';
import { markTile, markWords } from './watermark.view';

/** Over everything and in nobody's way: taps go through it, and a screen reader does not meet it. */
export function Watermark() {
  const me = useStore(meStore);
  // One moment for each visit, or every redrawing would send the drawing to the phone's view again.
  const [when] = useState(() => stampText(Date.now()));
  if (!me) return null;
  return (
    <View className="wm" aria-hidden="true" style={{ backgroundImage: markTile(markWords(me, when)) }} />
  );
}
