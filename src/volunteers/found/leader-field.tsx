import { useState } from 'react';
import { usePages } from '../../shared/load/use-pages';
import { Cell, Cells } from '../../shared/ui/frame/cell';
import { PageList } from '../../shared/ui/frame/page-list';
import { Button } from '../../shared/ui/input/button';
import { Field } from '../../shared/ui/input/field';
import { Sheet } from '../../shared/ui/over/sheet';
import { numberText } from '../mine/registration.view';
import { listPeople } from '../volunteers.client';
import type { Chosen } from './found.rules';

const EMPTY = {
  icon: 'people',
  title: '还没有注册志愿者',
  words: '队长要先登记成为志愿者。',
} as const;

type SheetProps = { community: string; onChoose: (person: Chosen) => void; onClose: () => void };

function Volunteers({ community, onChoose, onClose }: SheetProps) {
  const list = usePages(`volunteers.leaders:${community}`, (cursor) =>
    listPeople(community, 'active', cursor),
  );
  return (
    <Sheet open title="请谁当队长" onClose={onClose}>
      <PageList list={list} empty={EMPTY}>
        {(items) => (
          <Cells>
            {items.map(({ personId, name, number, areaLabel }) => (
              <Cell
                key={personId}
                icon="me"
                title={`${name} ${numberText(number)}`}
                words={areaLabel}
                onTap={() => onChoose({ personId, name: `${name} ${numberText(number)}` })}
              />
            ))}
          </Cells>
        )}
      </PageList>
    </Sheet>
  );
}

type Props = {
  community: string;
  value: Chosen | null;
  onChange: (person: Chosen) => void;
  error: string | undefined;
};

/** A volunteer of the community who leads the team. */
export function LeaderField({ community, value, onChange, error }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <Field label="队长" hint="从社区的注册志愿者里选" required {...(error && { error })}>
      <Button
        kind="sec"
        block
        icon="people"
        label={value ? `${value.name}，换一位队长` : '选择队长'}
        onTap={() => setOpen(true)}
      >
        {value ? value.name : '选择队长'}
      </Button>
      {open && (
        <Volunteers
          community={community}
          onClose={() => setOpen(false)}
          onChoose={(person) => {
            onChange(person);
            setOpen(false);
          }}
        />
      )}
    </Field>
  );
}
