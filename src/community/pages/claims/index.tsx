import { ClaimsScreen } from '../../claims-screen';

export default function ClaimsPage() {
  return <ClaimsScreen />;
}
