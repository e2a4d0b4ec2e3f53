import { useLoad } from '../../shared/load/use-load';
import { Faces } from '../../shared/ui/frame/faces';
import { Field } from '../../shared/ui/input/field';
import { PickerRow } from '../../shared/ui/input/picker-row';
import { listPlaces } from '../community.client';
import type { Community, Holder } from './office.view';

type Territory = Holder['territory'];
type Props = {
  below: Community;
  /** 网格 or 楼栋 */
  what: string;
  value: Territory | null;
  /** The form was sent without it. */
  missing: boolean;
  onChange: (place: Territory) => void;
};

/** One of the places directly below another. */
export function PlaceField({ below, what, value, missing, onChange }: Props) {
  const places = useLoad(`community.places:${below}`, () => listPlaces(below));
  return (
    <Faces load={places} skeleton="form">
      {({ items }) => (
        <Field label={what} required {...(missing && value === null ? { error: `请选一个${what}` } : {})}>
          <PickerRow
            options={items.map(({ id, name }) => ({ value: id as Territory, title: name }))}
            value={value}
            onChange={onChange}
            label={what}
            placeholder={`请选择${what}`}
          />
        </Field>
      )}
    </Faces>
  );
}
