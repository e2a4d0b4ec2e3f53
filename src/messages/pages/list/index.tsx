import { MessagesScreen } from '../../messages-screen';

export default function MessagesPage() {
  return <MessagesScreen />;
}
