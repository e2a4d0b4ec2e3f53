import { useRouter } from '@tarojs/taro';
import { WordsScreen } from '../../words-screen';

export default function WordsPage() {
  const { community = '', id = '', name = '', quarters = '' } = useRouter().params;
  return (
    <WordsScreen
      community={decodeURIComponent(community)}
      id={id}
      name={decodeURIComponent(name)}
      quarters={quarters.split('.').filter(Boolean)}
    />
  );
}
