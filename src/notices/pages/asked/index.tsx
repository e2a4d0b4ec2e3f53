import { AskedScreen } from '../../asked-screen';

export default function AskedPage() {
  return <AskedScreen />;
}
