import { useRouter } from '@tarojs/taro';
import { PointScreen } from '../../point-screen';

export default function PointPage() {
  const { territory = '', lat, lng } = useRouter().params;
  const point = lat && lng ? { lat: Number(lat), lng: Number(lng) } : null;
  return <PointScreen territory={decodeURIComponent(territory)} point={point} />;
}
