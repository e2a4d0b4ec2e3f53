import { type ReactNode, useState } from 'react';
import { Beside } from '../beside/beside';
import type { BesideProps } from '../beside/beside.types';
import type { Me } from '../session/session';
import { useSession } from '../session/use-session';
import { BlankFace } from '../ui/frame/blank-face';
import { Faces } from '../ui/frame/faces';
import { Screen } from '../ui/frame/screen';
import { PickerRow } from '../ui/input/picker-row';
import type { IconName } from '../ui/show/icons';
import type { Office } from './offices';

type Props = {
  officesOf: (me: Me) => readonly Office[];
  /** For whoever holds no office: what is done here, and by whom. */
  nobody: { icon?: IconName; title: string; words: string };
  /** What stands beside the list in a wide window. */
  beside?: Omit<BesideProps, 'children'>;
  footer?: (office: Office, me: Me) => ReactNode;
  children: (office: Office, me: Me) => ReactNode;
};

/** A page of those who work for a territory, with their watermark; who works for several chooses one. */
export function OfficeScreen({ officesOf, nobody, beside, footer, children }: Props) {
  const session = useSession();
  const [chosen, setChosen] = useState<string | null>(null);
  const offices = session.me ? officesOf(session.me) : [];
  const office = offices.find(({ value }) => value === chosen) ?? offices[0];
  const foot = session.me && office && footer?.(office, session.me);
  const page = (office: Office, me: Me) => (
    <>
      {offices.length > 1 && (
        <PickerRow
          options={offices}
          value={office.value}
          onChange={setChosen}
          label="范围"
          placeholder="请选择"
        />
      )}
      {children(office, me)}
    </>
  );
  return (
    <Screen marked={office !== undefined} {...(foot ? { footer: foot } : {})}>
      <Faces load={session} skeleton="list">
        {(me) => {
          if (!office) return <BlankFace icon="desk" {...nobody} />;
          return beside ? <Beside {...beside}>{page(office, me)}</Beside> : page(office, me);
        }}
      </Faces>
    </Screen>
  );
}
