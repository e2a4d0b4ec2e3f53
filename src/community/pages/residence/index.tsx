import { ResidenceScreen } from '../../residence-screen';

export default function ResidencePage() {
  return <ResidenceScreen />;
}
