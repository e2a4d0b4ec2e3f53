import { useState } from 'react';
import { ROLE_LABELS } from '#types/roles.labels';
import { Button } from '../../shared/ui/input/button';
import { Field } from '../../shared/ui/input/field';
import { PickerRow } from '../../shared/ui/input/picker-row';
import { TextInput } from '../../shared/ui/input/text-input';
import { Sheet } from '../../shared/ui/over/sheet';
import type { Candidate, Community, Holder } from './office.view';
import { PlaceField } from './place-field';
import type { NewOffice } from './use-offices';

type Props = {
  who: Candidate;
  community: Community;
  busy: boolean;
  onClose: () => void;
  onAppoint: (office: NewOffice) => Promise<boolean>;
};

const ROLES = (['grid_worker', 'building_lead', 'community_staff'] as const).map((value) => ({
  value,
  title: ROLE_LABELS[value],
}));
const WORK_PHONE = /^(1\d{10}|0\d{2,3}-?\d{7,8})$/;

type Given = (typeof ROLES)[number]['value'];
type Where = { grid: Holder['territory'] | null; building: Holder['territory'] | null };

const placeFor = (role: Given, community: Community, where: Where): Holder['territory'] | null => {
  if (role === 'community_staff') return community as Holder['territory'];
  return role === 'grid_worker' ? where.grid : where.building;
};

/** An office for somebody. Of a grid worker, the work phone is published. */
export function AppointSheet({ who, community, busy, onClose, onAppoint }: Props) {
  const [role, setRole] = useState<Given>('grid_worker');
  const [where, setWhere] = useState<Where>({ grid: null, building: null });
  const [phone, setPhone] = useState('');
  const [tried, setTried] = useState(false);
  const territory = placeFor(role, community, where);
  const wrongPhone = phone !== '' && !WORK_PHONE.test(phone);

  async function send() {
    setTried(true);
    if (territory === null || wrongPhone) return;
    if (await onAppoint({ role, territory, workPhone: phone || null })) onClose();
  }

  const footer = (
    <Button kind="pri" block loading={busy} onTap={() => void send()}>
      任命
    </Button>
  );
  return (
    <Sheet open title={`任命 ${who.name}`} onClose={onClose} footer={footer}>
      <Field label="岗位" required>
        <PickerRow options={ROLES} value={role} onChange={setRole} label="岗位" placeholder="请选择" />
      </Field>
      {role !== 'community_staff' && (
        <PlaceField
          below={community}
          what="网格"
          value={where.grid}
          missing={tried}
          onChange={(grid) => setWhere({ grid, building: null })}
        />
      )}
      {role === 'building_lead' && where.grid && (
        <PlaceField
          below={where.grid}
          what="楼栋"
          value={where.building}
          missing={tried}
          onChange={(building) => setWhere({ ...where, building })}
        />
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
