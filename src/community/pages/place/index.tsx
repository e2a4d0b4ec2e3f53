import { useRouter } from '@tarojs/taro';
import { PlaceScreen } from '../../place-screen';

export default function PlacePage() {
  const { event = '', need, start = '' } = useRouter().params;
  return (
    <PlaceScreen
      event={event}
      need={need === 'building' ? 'building' : 'any'}
      start={decodeURIComponent(start)}
    />
  );
}
