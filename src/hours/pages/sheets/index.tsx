import { SheetsScreen } from '../../sheets-screen';

export default function SheetsPage() {
  return <SheetsScreen />;
}
