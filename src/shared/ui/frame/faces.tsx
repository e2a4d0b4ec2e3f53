import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
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

/** The four faces of a screen: loading, error, empty, content. */
export function Faces<T>({ load, skeleton, isEmpty, empty, children }: Props<T>) {
  if (load.error) {
    const offline = load.error.code === 'NETWORK';
    return (
      <BlankFace
        icon={offline ? 'offline' : 'warn'}
        bad
        title={offline ? '网络不通' : '没有打开'}
        words={failureText(load.error)}
      >
        <Button kind="pri" icon="refresh" loading={load.refreshing} onTap={() => void load.reload()}>
          再试一次
        </Button>
      </BlankFace>
    );
  }
  if (load.data === null) return <Skeleton kind={skeleton} />;
  if (empty && isEmpty?.(load.data)) {
    return (
      <BlankFace icon={empty.icon} title={empty.title} words={empty.words}>
        {empty.action && empty.onAction && (
          <Button kind="pri" onTap={empty.onAction}>
            {empty.action}
          </Button>
        )}
      </BlankFace>
    );
  }
  return (
    <>
      {load.staleSince !== null && (
        <View className="old" aria-role="status" aria-live="polite">
          网络不通，上次更新于{sinceText(load.staleSince, Date.now())}
        </View>
      )}
      {children(load.data)}
    </>
  );
}
