import { WorkScreen } from '../../desk/work-screen';

export default function WorkPage() {
  return <WorkScreen />;
}
