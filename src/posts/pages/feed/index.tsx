import { FeedScreen } from '../../feed-screen';

export default function FeedPage() {
  return <FeedScreen />;
}
