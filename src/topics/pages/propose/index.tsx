import { ProposeScreen } from '../../propose-screen';

export default function ProposePage() {
  return <ProposeScreen />;
}
