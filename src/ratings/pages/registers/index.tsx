import { RegistersScreen } from '../../registers-screen';

export default function RegistersPage() {
  return <RegistersScreen />;
}
