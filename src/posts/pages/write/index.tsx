import { WriteScreen } from '../../write-screen';

export default function WritePage() {
  return <WriteScreen />;
}
