import { WorkScreen } from '../../desk/work-screen';
import { useUnreadBadge } from '../../shared/session/use-unread-badge';
import { requestBeside } from './request-beside';

export default function WorkPage() {
  useUnreadBadge();
  return <WorkScreen beside={requestBeside} />;
}
