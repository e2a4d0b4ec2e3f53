import { Image, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { dropFile, keepFile } from '../../device/keep-file';
import { shrinkPhoto } from '../../device/shrink-photo';
import { Icon } from '../show/icon';

type Props = {
  /** Device paths that survive closing the app. */
  paths: string[];
  onChange: (paths: string[]) => void;
  max: number;
  label?: string;
};

/** Whoever closes WeChat's chooser has chosen nothing; that is no error. */
async function choose(count: number): Promise<string[]> {
  try {
    const { tempFiles } = await Taro.chooseMedia({ count, mediaType: ['image'], sizeType: ['compressed'] });
    return await Promise.all(tempFiles.map(async (f) => keepFile(await shrinkPhoto(f.tempFilePath))));
  } catch {
    return [];
  }
}

export function PhotoPicker({ paths, onChange, max, label = '照片' }: Props) {
  const [busy, setBusy] = useState(false);

  async function add() {
    if (busy) return;
    setBusy(true);
    const chosen = await choose(max - paths.length);
    setBusy(false);
    if (chosen.length > 0) onChange([...paths, ...chosen].slice(0, max));
  }

  function remove(path: string) {
    onChange(paths.filter((p) => p !== path));
    dropFile(path);
  }

  const caption = paths.length === 0 ? '拍照或选图' : `${paths.length}/${max}`;
  return (
    <View className="ph">
      {paths.map((path, i) => (
        <View className="ph__i" key={path}>
          <Image
            className="ph__m"
            src={path}
            mode="aspectFill"
            aria-role="img"
            aria-label={`${label} ${i + 1}，点按放大`}
            onClick={() => void Taro.previewImage({ urls: paths, current: path })}
          />
          <View
            className="ph__x"
            aria-role="button"
            aria-label={`删除${label} ${i + 1}`}
            onClick={() => remove(path)}
          >
            <Icon name="close" size="sm" />
          </View>
        </View>
      ))}
      {paths.length < max && (
        <View
          className="ph__i ph__a"
          hoverClass="card--down"
          aria-role="button"
          aria-label={`添加${label}，${caption}`}
          onClick={() => void add()}
        >
          {busy ? <View className="spin" /> : <Icon name="camera" size="lg" />}
          <View className="ph__c">{caption}</View>
        </View>
      )}
    </View>
  );
}
