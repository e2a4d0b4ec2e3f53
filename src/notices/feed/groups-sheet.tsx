import { View } from '@tarojs/components';
import { useState } from 'react';
import { GROUP_LABELS, GROUPS, type Group } from '#types/notices.labels';
import { newRequestKey } from '../../shared/api/request-key';
import { failureText } from '../../shared/format/failure-text';
import { forgetSignIn, type Me, signIn } from '../../shared/session/session';
import { Button } from '../../shared/ui/input/button';
import { TickChip } from '../../shared/ui/input/tick-chip';
import { Sheet } from '../../shared/ui/over/sheet';
import { toast } from '../../shared/ui/over/toast';
import { Notice } from '../../shared/ui/show/notice';
import { declareGroups } from '../notices.client';

type Props = { me: Me; onClose: () => void; onSaved: () => void };

/** Some notices are for one group only: who belongs to it says so, and may take it back. */
export function GroupsSheet({ me, onClose, onSaved }: Props) {
  const [groups, setGroups] = useState<readonly Group[]>(me.groups ?? []);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const toggle = (group: Group) =>
    setGroups(groups.includes(group) ? groups.filter((one) => one !== group) : [...groups, group]);

  async function save() {
    setBusy(true);
    const reply = await declareGroups([...groups], newRequestKey());
    setBusy(false);
    if (!reply.ok) return setProblem(failureText(reply.error));
    forgetSignIn();
    void signIn();
    toast('已保存', 'pri');
    onClose();
    onSaved();
  }

  const footer = (
    <Button kind="pri" block loading={busy} onTap={() => void save()}>
      保存
    </Button>
  );
  return (
    <Sheet open title="只给一部分人的信息" onClose={onClose} footer={footer}>
      {problem && (
        <Notice tone="bad" icon="warn">
          {problem}
        </Notice>
      )}
      <View className="nt-q__s">
        有些信息只发给一部分人。选上您所在的，就能收到。只用来发信息，随时可以取消。
      </View>
      <View className="nt-gap" />
      <View className="chips" aria-role="group" aria-label="您属于">
        {GROUPS.map((group) => (
          <TickChip
            key={group}
            name={GROUP_LABELS[group]}
            on={groups.includes(group)}
            onTap={() => toggle(group)}
          />
        ))}
      </View>
    </Sheet>
  );
}
