import { LedScreen } from '../../lead/led-screen';

export default function LedPage() {
  return <LedScreen />;
}
