import { View } from '@tarojs/components';
import { useState } from 'react';
import { stampText } from '../../format/dates';
import { useSession } from '../../session/use-session';
import { markTile, markWords } from './watermark.view';

/** Over everything and in nobody's way: taps go through it, and a screen reader does not meet it. */
export function Watermark() {
  // A page opened from a message on a new phone knows nobody yet: it signs in for this.
  const { me } = useSession();
  // One moment for each visit, or every redrawing would send the drawing to the phone's view again.
  const [when] = useState(() => stampText(Date.now()));
  if (!me) return null;
  return (
    <View className="wm" aria-hidden="true" style={{ backgroundImage: markTile(markWords(me, when)) }} />
  );
}
