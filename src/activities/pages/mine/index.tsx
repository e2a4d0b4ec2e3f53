import { MyActivitiesScreen } from '../../mine-screen';

export default function MyActivitiesPage() {
  return <MyActivitiesScreen />;
}
