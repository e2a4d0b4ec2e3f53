import { GalleryScreen } from '../../gallery-screen';

export default function GalleryPage() {
  return <GalleryScreen />;
}
