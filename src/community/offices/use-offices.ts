import { useState } from 'react';
import { ROLE_LABELS } from '#types/roles.labels';
import { failureText } from '../../shared/format/failure-text';
import { confirm, toast } from '../../shared/ui/over/toast';
import { appoint, dismiss } from '../community.client';
import type { Candidate, Holder } from './office.view';

export type NewOffice = Pick<Holder, 'role' | 'territory'> & { workPhone: string | null };

/** Giving and taking offices. What somebody may do changes at once, so the list is loaded anew after each. */
export function useOffices(reload: () => Promise<void>) {
  const [busy, setBusy] = useState(false);

  async function run(
    reply: Promise<{ ok: true } | { ok: false; error: Parameters<typeof failureText>[0] }>,
    done: string,
  ) {
    setBusy(true);
    const answer = await reply;
    setBusy(false);
    if (!answer.ok) {
      toast(failureText(answer.error), 'bad');
      return false;
    }
    toast(done, 'pri');
    await reload();
    return true;
  }

  return {
    busy,
    appoint: ({ personId }: Candidate, { workPhone, ...office }: NewOffice) =>
      run(appoint({ personId, ...office }, workPhone), '已任命，对方重新打开就能使用'),
    async dismiss({ personId, name, role, territory, label }: Holder, words: string) {
      const agreed = await confirm({
        title: `免去${name}的岗位`,
        words: `${name}不再是${label}的${ROLE_LABELS[role]}，马上生效。手上没办完的诉求请另外派给别人。`,
        yes: '免去',
        danger: true,
      });
      return agreed && run(dismiss({ personId, role, territory }, words), '已免去，原因已记录');
    },
  };
}
