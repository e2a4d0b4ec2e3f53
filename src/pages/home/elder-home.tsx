import { View } from '@tarojs/components';
import { useState } from 'react';
import type { Callee } from '#types/calls.labels';
import { callAndLog } from '../../calls/one-tap';
import { callPhone } from '../../shared/format/phone';
import type { Me } from '../../shared/session/session';
import { elderActions } from './elder-actions';
import { EmergencySheet } from './emergency-sheet';
import { LargeAction } from './large-action';
import { ResidenceHint } from './residence-hint';

/** The first page in elder mode: at most six large actions, the phone before everything else. */
export function ElderHome({ me }: { me: Me }) {
  const [emergency, setEmergency] = useState(false);
  const call = (to: Callee, phone: string) => {
    // Without a residence nobody knows at which door to look in; the call is made all the same.
    if (me.residence) callAndLog(to, phone);
    else callPhone(phone);
  };
  return (
    <>
      <View className="hm__en">
        {elderActions(me, { call, openEmergency: () => setEmergency(true) }).map((action) => (
          <LargeAction key={action.title} {...action} />
        ))}
      </View>
      {me.residence && (
        <View className="hm__note">用一键通打电话，会给您的网格员留一条记录，方便之后看望您。</View>
      )}
      <ResidenceHint me={me} />
      <EmergencySheet open={emergency} onClose={() => setEmergency(false)} onCall={call} />
    </>
  );
}
