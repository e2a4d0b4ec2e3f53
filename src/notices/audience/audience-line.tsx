import { View } from '@tarojs/components';
import { useState } from 'react';
import type { NoticeWork } from '#types/notice-desk';
import { GROUP_LABELS } from '#types/notices.labels';
import { failureText } from '../../shared/format/failure-text';
import { Button } from '../../shared/ui/input/button';
import { toast } from '../../shared/ui/over/toast';
import { countAudience } from '../notices.client';

/** Whom a notice is for. What the places are called is asked for by a tap: the page itself makes one call. */
export function AudienceLine({ audience }: { audience: NoticeWork['audience'] }) {
  const { group, territories } = audience;
  const [areas, setAreas] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  async function ask() {
    setBusy(true);
    const reply = await countAudience(territories);
    setBusy(false);
    if (reply.ok) setAreas(`${reply.data.areas}（约 ${reply.data.households} 户）`);
    else toast(failureText(reply.error), 'bad');
  }

  return (
    <>
      <View className="nt-head__s">
        发给 {areas ?? `${territories.length} 处`}
        {group === 'all' ? '的所有人' : `的${GROUP_LABELS[group]}`}
      </View>
      {areas === null && territories.length > 0 && (
        <Button size="sm" kind="plain" icon="people" loading={busy} onTap={() => void ask()}>
          看是哪里、多少户
        </Button>
      )}
    </>
  );
}
