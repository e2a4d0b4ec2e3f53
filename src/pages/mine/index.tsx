import { MyRequestsScreen } from '../../requests/my-requests-screen';

export default function MinePage() {
  return <MyRequestsScreen />;
}
