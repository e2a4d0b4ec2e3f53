import { MineScreen } from '../../mine-screen';

export default function MinePage() {
  return <MineScreen />;
}
