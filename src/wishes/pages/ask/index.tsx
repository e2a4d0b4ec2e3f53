import { AskScreen } from '../../ask-screen';

export default function AskPage() {
  return <AskScreen />;
}
