import { useRouter } from '@tarojs/taro';
import { QuestionsScreen } from '../../questions-screen';

export default function QuestionsPage() {
  return <QuestionsScreen id={useRouter().params.id ?? ''} />;
}
