import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { goBack } from '../../api/navigate';
import { useInPane } from '../../beside/pane';
import { sinceText } from '../../format/dates';
import { failureText } from '../../format/failure-text';
import type { Load } from '../../load/use-load';
import { Button } from '../input/button';
import type { IconName } from '../show/icons';
import { BlankFace } from './blank-face';
import { Skeleton, type SkeletonKind } from './skeleton';

export type Empty = { icon: IconName; title: string; words: string; action?: string; onAction?: () => void };

type Props<T> = {
  load: Load<T>;
  skeleton: SkeletonKind;
  isEmpty?: (data: T) => boolean;
  /** Says what to do next. */
  empty?: Empty;
  children: (data: T) => ReactNode;
};

/** Asking once more is of use, but not for what is gone or nobody's business: there one goes back. */
function WayOn<T>({ load }: { load: Load<T> }) {
  const isGone = load.error?.code === 'NOT_FOUND_OR_FORBIDDEN';
  // beside a list its own row above says how to close it
  if (useInPane() && isGone) return null;
  return isGone ? (
    <Button kind="pri" onTap={() => goBack()}>
      返回
    </Button>
  ) : (
    <Button kind="pri" icon="refresh" loading={load.refreshing} onTap={() => void load.reload()}>
      再试一次
    </Button>
  );
}

function EmptyFace({ empty: { icon, title, words, action, onAction } }: { empty: Empty }) {
  return (
    <BlankFace icon={icon} title={title} words={words}>
      {action && onAction && (
        <Button kind="pri" onTap={onAction}>
          {action}
        </Button>
      )}
    </BlankFace>
  );
}

/** The four faces of a screen: loading, error, empty, content. */
export function Faces<T>({ load, skeleton, isEmpty, empty, children }: Props<T>) {
  if (load.error) {
    const offline = load.error.code === 'NETWORK';
    return (
      <BlankFace
        icon={offline ? 'offline' : 'warn'}
        bad
        title={offline ? '网络不通' : '没有打开'}
        words={offline ? '请检查网络，然后再试一次。' : failureText(load.error)}
      >
        <WayOn load={load} />
      </BlankFace>
    );
  }
  if (load.data === null) return <Skeleton kind={skeleton} />;
  return (
    <>
      {load.staleSince !== null && (
        <View className="old" aria-role="status" aria-live="polite">
          网络不通，上次更新于{sinceText(load.staleSince, Date.now())}
        </View>
      )}
      {empty && isEmpty?.(load.data) ? <EmptyFace empty={empty} /> : children(load.data)}
    </>
  );
}
