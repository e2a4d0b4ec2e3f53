import { OpenCallsScreen } from '../../open-calls-screen';

export default function OpenCallsPage() {
  return <OpenCallsScreen />;
}
