import { useState } from 'react';
import type { Role } from '#types/roles';
import { ROLE_LABELS } from '#types/roles.labels';
import { useLoad } from '../../shared/load/use-load';
import { Faces } from '../../shared/ui/frame/faces';
import { Button } from '../../shared/ui/input/button';
import { Field } from '../../shared/ui/input/field';
import { PickerRow } from '../../shared/ui/input/picker-row';
import { TextInput } from '../../shared/ui/input/text-input';
import { Sheet } from '../../shared/ui/over/sheet';
import { listPlaces } from '../community.client';
import type { Community, Holder } from './office.view';
import type { NewOffice } from './use-offices';

type Props = {
  holder: Holder;
  community: Community;
  busy: boolean;
  onClose: () => void;
  onAppoint: (office: NewOffice) => Promise<boolean>;
};

const ROLES = (['grid_worker', 'community_staff'] as const).map((value) => ({
  value,
  title: ROLE_LABELS[value],
}));
const WORK_PHONE = /^(1\d{10}|0\d{2,3}-?\d{7,8})$/;

/** Another office for somebody who is known here already. Of a grid worker, the work phone is published. */
export function AppointSheet({ holder, community, busy, onClose, onAppoint }: Props) {
  const [role, setRole] = useState<Extract<Role, 'grid_worker' | 'community_staff'>>('grid_worker');
  const [grid, setGrid] = useState<string | null>(null);
  const [phone, setPhone] = useState('');
  const [tried, setTried] = useState(false);
  const grids = useLoad(`community.places:${community}`, () => listPlaces(community));
  const isGrid = role === 'grid_worker';
  const noGrid = isGrid && grid === null;
  const wrongPhone = phone !== '' && !WORK_PHONE.test(phone);

  async function send() {
    setTried(true);
    if (noGrid || wrongPhone) return;
    const territory = (isGrid ? grid : community) as Holder['territory'];
    if (await onAppoint({ role, territory, workPhone: phone || null })) onClose();
  }

  const footer = (
    <Button kind="pri" block loading={busy} onTap={() => void send()}>
      任命
    </Button>
  );
  return (
    <Sheet open title={`给${holder.name}增加岗位`} onClose={onClose} footer={footer}>
      <Field label="岗位" required>
        <PickerRow options={ROLES} value={role} onChange={setRole} label="岗位" placeholder="请选择" />
      </Field>
      {isGrid && (
        <Faces load={grids} skeleton="form">
          {({ items }) => (
            <Field label="网格" required {...(tried && noGrid ? { error: '请选一个网格' } : {})}>
              <PickerRow
                options={items.map(({ id, name }) => ({ value: id as string, title: name }))}
                value={grid}
                onChange={setGrid}
                label="网格"
                placeholder="请选择网格"
              />
            </Field>
          )}
        </Faces>
      )}
      <Field
        label="工作电话（可不填）"
        hint="网格员的工作电话会公示在网格公示牌上。不填就用原来的。"
        {...(tried && wrongPhone ? { error: '请填 11 位手机号或带区号的座机' } : {})}
      >
        <TextInput
          value={phone}
          onChange={setPhone}
          max={13}
          label="工作电话"
          placeholder="例：13900000001"
        />
      </Field>
    </Sheet>
  );
}
