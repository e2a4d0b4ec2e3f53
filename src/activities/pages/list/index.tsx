import { ActivitiesScreen } from '../../activities-screen';

export default function ActivitiesPage() {
  return <ActivitiesScreen />;
}
