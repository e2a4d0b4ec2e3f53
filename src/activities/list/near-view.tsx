import { useState } from 'react';
import type { Point } from '#types/place';
import { useLoad } from '../../shared/load/use-load';
import { Faces } from '../../shared/ui/frame/faces';
import { Button } from '../../shared/ui/input/button';
import { Notice } from '../../shared/ui/show/notice';
import { listActivities } from '../activities.client';
import { whereAmI } from '../device/where';
import { DayList } from './day-list';
import { byDistance, distanceText } from './near';

const MOST = 50;

/** The nearest first, for who says where they are; the phone's place stays on the phone. */
export function NearView({ within }: { within: string }) {
  const [here, setHere] = useState<Point | null>(null);
  const [failed, setFailed] = useState(false);
  const load = useLoad(`activities.weeks:${within}`, () => listActivities(within, null, null, MOST));
  const locate = async () => {
    const point = whereAmI && (await whereAmI());
    setHere(point);
    setFailed(point === null);
  };
  return (
    <>
      {here === null && (
        <Notice tone={failed ? 'warn' : 'info'} icon="pin">
          {failed
            ? '没有取得位置，请在微信设置里允许使用位置后再试。'
            : '位置只用来在手机上排远近，不会上传。'}
        </Notice>
      )}
      {here === null && (
        <Button kind="sec" block icon="pin" onTap={() => void locate()}>
          按离我远近排列
        </Button>
      )}
      <Faces load={load} skeleton="list">
        {({ items }) => {
          const near = byDistance(items, here);
          const metres = new Map(near.map((each) => [each.activity.id as string, each.metres]));
          return (
            <DayList
              activities={near.map(({ activity }) => activity)}
              none="近期还没有活动"
              distance={(id) => {
                const far = metres.get(id) ?? null;
                return far === null ? '' : distanceText(far);
              }}
            />
          );
        }}
      </Faces>
    </>
  );
}
