import { useRouter } from '@tarojs/taro';
import { decoded } from '../../disclosure.urls';
import { WriteScreen } from '../../write-screen';

export default function WritePage() {
  const { community, id, class: one, period } = useRouter().params;
  return (
    <WriteScreen
      community={decoded(community)}
      id={id ?? null}
      preset={{ class: one ?? null, period: period ?? null }}
    />
  );
}
