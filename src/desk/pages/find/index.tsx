import { FindScreen } from '../../find-screen';

export default function FindPage() {
  return <FindScreen />;
}
