import { View } from '@tarojs/components';
import { MAX_PHOTOS } from '#types/requests.labels';
import { PhotoPicker } from '../../shared/ui/input/photo-picker';
import { uploadText, useEarlyUpload } from './use-early-upload';

type Props = { paths: string[]; onChange: (paths: string[]) => void; label?: string };

/** Photos that begin to upload as they are picked, and how far that is. */
export function PhotoField({ paths, onChange, label = '照片' }: Props) {
  const words = uploadText(useEarlyUpload(paths));
  return (
    <View>
      <PhotoPicker paths={paths} onChange={onChange} max={MAX_PHOTOS} label={label} />
      {words && (
        <View className="rq-up" aria-role="status" aria-live="polite">
          {words}
        </View>
      )}
    </View>
  );
}
