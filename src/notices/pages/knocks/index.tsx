import { KnocksScreen } from '../../knocks-screen';

export default function KnocksPage() {
  return <KnocksScreen />;
}
