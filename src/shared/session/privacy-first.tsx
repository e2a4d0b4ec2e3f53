import { goTo } from '../api/navigate';
import { BlankFace } from '../ui/frame/blank-face';
import { Screen } from '../ui/frame/screen';
import { Button } from '../ui/input/button';

/** Stands where a form would ask for something personal, until the privacy notice in force was accepted. */
export function PrivacyFirst({ what }: { what: string }) {
  return (
    <Screen>
      <BlankFace
        icon="shield"
        title="先看一下隐私保护说明"
        words={`${what}请先看看我们收集什么、怎样保护，再决定要不要同意。不同意也可以浏览，或给网格员打电话。`}
      >
        <Button kind="pri" onTap={() => goTo('/community/pages/privacy/index')}>
          去看看
        </Button>
      </BlankFace>
    </Screen>
  );
}
