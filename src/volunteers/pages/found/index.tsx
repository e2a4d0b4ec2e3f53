import { FoundScreen } from '../../found-screen';

export default function FoundPage() {
  return <FoundScreen />;
}
