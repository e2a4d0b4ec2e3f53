import { CodeScreen } from '../../code-screen';

export default function CodePage() {
  return <CodeScreen />;
}
