import { BlankFace } from '../../shared/ui/frame/blank-face';
import { Screen } from '../../shared/ui/frame/screen';

/** Whoever came here by an address and keeps nothing: before they write what nobody would take. */
export function NotYours() {
  return (
    <Screen>
      <BlankFace
        icon="desk"
        title="由社区工作人员登记"
        words="这里登记小区和居委会成员。有写错的地方，请联系社区更正。"
      />
    </Screen>
  );
}
