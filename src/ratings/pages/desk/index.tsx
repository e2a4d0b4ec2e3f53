import { DeskScreen } from '../../desk-screen';

export default function DeskPage() {
  return <DeskScreen />;
}
