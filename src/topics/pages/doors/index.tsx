import { DoorsScreen } from '../../doors-screen';

export default function DoorsPage() {
  return <DoorsScreen />;
}
