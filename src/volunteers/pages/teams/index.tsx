import { TeamsScreen } from '../../teams-screen';

export default function TeamsPage() {
  return <TeamsScreen />;
}
