import { useRouter } from '@tarojs/taro';
import { WriteScreen } from '../../write-screen';

export default function WritePage() {
  const { community, id, class: one, period } = useRouter().params;
  return (
    <WriteScreen
      community={community ?? null}
      id={id ?? null}
      preset={{ class: one ?? null, period: period ?? null }}
    />
  );
}
