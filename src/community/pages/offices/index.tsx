import { OfficesScreen } from '../../offices-screen';

export default function OfficesPage() {
  return <OfficesScreen />;
}
