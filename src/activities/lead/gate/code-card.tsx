import { View } from '@tarojs/components';
import { useEffect, useMemo, useRef } from 'react';
import { qrImage, spelled } from '../../../shared/code/qr.view';
import { whenText } from '../../../shared/format/dates';
import { useLoad } from '../../../shared/load/use-load';
import { BlankFace } from '../../../shared/ui/frame/blank-face';
import { Faces } from '../../../shared/ui/frame/faces';
import { getGateCodes } from '../lead.client';
import { type Code, runsShort, showing } from './codes.view';
import { useNow } from './use-now';

const SECOND = 1000;
const RETRY_MS = 60 * SECOND;

function Shown({ code, secondsLeft }: { code: Code; secondsLeft: number }) {
  const image = useMemo(() => qrImage(code.scene), [code.scene]);
  return (
    <View className="al-code">
      <View className="al-code__t">请扫码签到、签退</View>
      <View
        className="al-code__q"
        style={{ backgroundImage: image }}
        aria-role="img"
        aria-label="签到二维码"
      />
      <View className="al-code__c" aria-hidden="true">{`${secondsLeft} 秒后换新码`}</View>
      <View className="al-code__s">扫不了时，可以输入：</View>
      <View className="al-code__w">{spelled(code.scene)}</View>
    </View>
  );
}

function Gate({ codes, reload }: { codes: readonly Code[]; reload: () => Promise<void> }) {
  const now = useNow(SECOND);
  const asked = useRef(now);
  const short = runsShort(codes, now);
  useEffect(() => {
    if (!short || now - asked.current < RETRY_MS) return;
    asked.current = now;
    void reload();
  }, [short, now, reload]);
  const shown = showing(codes, now);
  if (shown.kind === 'code') return <Shown code={shown.code} secondsLeft={shown.secondsLeft} />;
  return shown.kind === 'soon' ? (
    <BlankFace
      icon="clock"
      title={`${whenText(shown.opensAt, now)} 开始签到`}
      words="到时间后，签到码会出现在这里。"
    />
  ) : (
    <BlankFace icon="offline" title="签到码用完了" words="手机有信号后会自动换新的。这段时间请用名单登记。" />
  );
}

/** The code that people scan; it changes every half minute, and the next two hours of it are on the phone. */
export function CodeCard({ id }: { id: string }) {
  const load = useLoad(`activities.gateCode:${id}`, () => getGateCodes(id));
  return (
    <Faces load={load} skeleton="detail">
      {({ codes }) => <Gate codes={codes} reload={load.reload} />}
    </Faces>
  );
}
