import { useRouter } from '@tarojs/taro';
import { Screen } from '../shared/ui/frame/screen';
import { Button } from '../shared/ui/input/button';
import { FaceSamples } from './face-samples';
import { InputSamples } from './input-samples';
import { ShowSamples } from './show-samples';

const footer = (
  <>
    <Button kind="sec" onTap={() => {}}>
      补充进展
    </Button>
    <Button kind="pri" onTap={() => {}}>
      办结
    </Button>
  </>
);

/** Every component on one page, to be looked at in light, dark and elder mode; built with `GALLERY=on` only. */
export function GalleryScreen() {
  const part = useRouter().params.part;
  return (
    <Screen footer={footer}>
      {part === 'faces' && <FaceSamples />}
      {part === 'show' && <ShowSamples />}
      {part === 'input' && <InputSamples />}
    </Screen>
  );
}
