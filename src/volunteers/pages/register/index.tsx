import { useRouter } from '@tarojs/taro';
import { RegisterScreen } from '../../register-screen';

export default function RegisterPage() {
  return <RegisterScreen correct={useRouter().params.correct === 'yes'} />;
}
