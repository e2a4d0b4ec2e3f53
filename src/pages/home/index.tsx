import { useUnreadBadge } from '../../shared/session/use-unread-badge';
import { HomeScreen } from './home-screen';

export default function HomePage() {
  useUnreadBadge();
  return <HomeScreen />;
}
