import { View } from '@tarojs/components';
import { useState } from 'react';
import { GROUP_LABELS, GROUPS } from '#types/notices.labels';
import { Button } from '../../shared/ui/input/button';
import { Field } from '../../shared/ui/input/field';
import { PickerRow } from '../../shared/ui/input/picker-row';
import { Sheet } from '../../shared/ui/over/sheet';
import { Icon } from '../../shared/ui/show/icon';
import { AreaList } from '../audience/area-list';
import { type Area, areasText } from '../audience/areas.rules';
import type { AudienceGroup, WriteDraft } from './write.types';

const ALL: { value: AudienceGroup; title: string } = { value: 'all', title: '住在这里的所有人' };
const GROUP_OPTIONS = [ALL, ...GROUPS.map((value) => ({ value, title: `只给${GROUP_LABELS[value]}` }))];

type Value = Pick<WriteDraft, 'territories' | 'areas' | 'group'>;
type Props = {
  root: Area;
  value: Value;
  households: string | null;
  onChange: (value: Partial<Value>) => void;
  error?: string | undefined;
};

/** Whom it concerns: where they live, and of them everybody or one group. */
export function AudienceField({ root, value, households, onChange, error }: Props) {
  const [open, setOpen] = useState(false);
  const names = value.areas || '还没有选';
  return (
    <>
      <Field label="发给谁" required {...(error ? { error } : {})}>
        <View
          className="inp inp--row"
          hoverClass="card--down"
          aria-role="button"
          aria-label={`发给 ${names}${households ? `，${households}` : ''}，点按更改`}
          onClick={() => setOpen(true)}
        >
          <View>
            <View>{names}</View>
            {households && <View className="nt-q__s">{households}</View>}
          </View>
          <Icon name="right" size="sm" />
        </View>
        <View className="nt-gap" />
        <PickerRow
          options={GROUP_OPTIONS}
          value={value.group}
          onChange={(group) => onChange({ group })}
          label="其中"
          placeholder="请选择"
        />
      </Field>
      <Sheet
        open={open}
        title="发给哪些地方"
        onClose={() => setOpen(false)}
        footer={
          <Button kind="pri" block onTap={() => setOpen(false)}>
            {value.territories.length === 0 ? '还没有选' : `选好了${households ? `，${households}` : ''}`}
          </Button>
        }
      >
        <AreaList
          root={root}
          chosen={value.territories}
          onChange={(territories, areas) => onChange({ territories, areas: areasText(areas, territories) })}
        />
      </Sheet>
    </>
  );
}
