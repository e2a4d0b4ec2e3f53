import './disclosure.scss';
import Taro from '@tarojs/taro';
import { DISCLOSURE_CLASSES } from '#types/disclosure.labels';
import { useLoad } from '../shared/load/use-load';
import { Faces } from '../shared/ui/frame/faces';
import { Screen } from '../shared/ui/frame/screen';
import { toast } from '../shared/ui/over/toast';
import { getCalendar, getWork } from './disclosure.client';
import { workUrl } from './disclosure.urls';
import { formOf } from './write/form.rules';
import { EMPTY_FORM } from './write/form.types';
import { ItemForm } from './write/item-form';

type Preset = { class: string | null; period: string | null };
type Props = { community: string | null; id: string | null; preset: Preset };

const saved = (id: string) => {
  toast('已保存', 'pri');
  void Taro.redirectTo({ url: workUrl(id) });
};

function NewItem({ community, preset }: { community: string; preset: Preset }) {
  const load = useLoad(`disclosure.calendar:${community}`, () => getCalendar(community));
  const one = DISCLOSURE_CLASSES.find((each) => each === preset.class) ?? null;
  if (load.data === null)
    return (
      <Screen>
        <Faces load={load} skeleton="form">
          {() => null}
        </Faces>
      </Screen>
    );
  return (
    <ItemForm
      target={{ kind: 'new', community }}
      start={{ ...EMPTY_FORM, class: one, period: preset.period }}
      rules={load.data.rules}
      slots={load.data.slots}
      onSaved={saved}
    />
  );
}

function KnownItem({ id }: { id: string }) {
  const load = useLoad(`disclosure.work:${id}`, () => getWork(id));
  const work = load.data;
  if (work === null)
    return (
      <Screen>
        <Faces load={load} skeleton="form">
          {() => null}
        </Faces>
      </Screen>
    );
  const kind = work.status === 'published' ? 'correction' : 'draft';
  return (
    <ItemForm
      target={{ kind, id, rev: work.rev }}
      start={formOf(work)}
      rules={null}
      slots={[]}
      onSaved={saved}
    />
  );
}

/** A new item, a draft that is gone on with, or a correction of what is published. */
export function WriteScreen({ community, id, preset }: Props) {
  if (id !== null) return <KnownItem id={id} />;
  return <NewItem community={community ?? ''} preset={preset} />;
}
