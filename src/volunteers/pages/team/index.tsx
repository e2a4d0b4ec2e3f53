import { useRouter } from '@tarojs/taro';
import { TeamScreen } from '../../team-screen';

export default function TeamPage() {
  return <TeamScreen id={useRouter().params.id ?? ''} />;
}
