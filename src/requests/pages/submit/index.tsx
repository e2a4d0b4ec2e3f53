import { SubmitScreen } from '../../submit-screen';

export default function SubmitPage() {
  return <SubmitScreen />;
}
