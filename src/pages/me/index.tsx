import { MeScreen } from './me-screen';

export default function MePage() {
  return <MeScreen />;
}
