import { useRouter } from '@tarojs/taro';
import { HelperScreen } from '../../helper-screen';

export default function HelperPage() {
  const { helper, person, name } = useRouter().params;
  return (
    <HelperScreen
      helper={helper ?? null}
      person={person && name ? { personId: person, name: decodeURIComponent(name) } : null}
    />
  );
}
