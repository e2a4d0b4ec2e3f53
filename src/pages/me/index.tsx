import { useUnreadBadge } from '../../shared/session/use-unread-badge';
import { MeScreen } from './me-screen';

export default function MePage() {
  useUnreadBadge();
  return <MeScreen />;
}
