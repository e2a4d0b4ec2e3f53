import type { InputOf } from '#types/contract';
import { callOperation } from '../../shared/api/call';
import { usePages } from '../../shared/load/use-pages';
import { type Helped, helpedPeople } from '../../shared/session/helped';
import { Cell, Cells } from '../../shared/ui/frame/cell';
import { Faces } from '../../shared/ui/frame/faces';
import { MoreRow } from '../../shared/ui/frame/more-row';

const ROWS = 12;
type Territory = InputOf<'volunteers.list'>['within'];

type Props = { onChoose: (person: Helped) => void };

/** Relatives who asked for it, from this phone. */
export function Relatives({ onChoose }: Props) {
  const people = helpedPeople();
  if (people.length === 0) return null;
  return (
    <Cells title="家人">
      {people.map((person) => (
        <Cell key={person.personId} icon="care" title={person.name} onTap={() => onChoose(person)} />
      ))}
    </Cells>
  );
}

/** Volunteers of the area that the reader looks after. */
export function Neighbours({ within, onChoose }: Props & { within: string }) {
  const list = usePages(`activities.neighbours:${within}`, (cursor) =>
    callOperation('volunteers.list', { within: within as Territory, cursor, limit: ROWS }),
  );
  return (
    <>
      <Faces load={list} skeleton="list">
        {({ items }) => (
          <Cells title="辖区的志愿者">
            {items.map(({ personId, name, number, areaLabel }) => (
              <Cell
                key={personId}
                icon="me"
                title={name}
                words={`编号 ${number} · ${areaLabel}`}
                onTap={() => onChoose({ personId, name })}
              />
            ))}
          </Cells>
        )}
      </Faces>
      <MoreRow list={list} />
    </>
  );
}
