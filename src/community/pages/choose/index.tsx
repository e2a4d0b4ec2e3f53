import { ChooseScreen } from '../../choose-screen';

export default function ChoosePage() {
  return <ChooseScreen />;
}
