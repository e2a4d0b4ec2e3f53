import { PrivacyScreen } from '../../privacy-screen';

export default function PrivacyPage() {
  return <PrivacyScreen />;
}
