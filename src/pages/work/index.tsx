import { WorkScreen } from '../../desk/work-screen';
import { requestBeside } from './request-beside';

export default function WorkPage() {
  return <WorkScreen beside={requestBeside} />;
}
