import { MyRequestsScreen } from '../../requests/my-requests-screen';
import { useUnreadBadge } from '../../shared/session/use-unread-badge';

export default function MinePage() {
  useUnreadBadge();
  return <MyRequestsScreen />;
}
