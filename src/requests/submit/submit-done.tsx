import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import type { Changed } from '#types/requests';
import { useLoad } from '../../shared/load/use-load';
import { detailUrl } from '../../shared/request/request.view';
import { Card } from '../../shared/ui/frame/card';
import { Screen } from '../../shared/ui/frame/screen';
import { Button } from '../../shared/ui/input/button';
import { Icon } from '../../shared/ui/show/icon';
import { NumberPlate } from '../components/number-plate';
import { deadlineText, dueDay, PROVISIONAL_HINT } from '../deadline.view';
import { getRequest } from '../requests.client';

const NEXT = [
  '网格员签收后会与您联系，需要时上门查看',
  '办到哪一步，都会记在这件事的办理过程里',
  '办完以后，请您来评价',
];

type Props = { changed: Changed; onAgain: () => void };

/** What the person takes away: the number to read out, by when they are answered, what happens next. */
export function SubmitDone({ changed, onAgain }: Props) {
  const now = Date.now();
  // The answer to a change has no working days left; they are counted on the server with the official calendar.
  const detail = useLoad(`requests.get:${changed.requestId}`, () => getRequest(changed.requestId));
  const deadline = detail.data?.deadline;
  const promise = deadline
    ? deadlineText(deadline, now)
    : changed.dueAt && `最晚 ${dueDay(changed.dueAt, now)}前答复`;
  const footer = (
    <>
      <Button kind="plain" onTap={onAgain}>
        再反映一件
      </Button>
      <Button kind="pri" onTap={() => void Taro.redirectTo({ url: detailUrl(changed.requestId) })}>
        看办理进度
      </Button>
    </>
  );
  return (
    <Screen footer={footer}>
      <View className="rq-done" aria-role="status" aria-live="polite">
        <View className="rq-done__i">
          <Icon name="done" size="xl" />
        </View>
        <View className="rq-done__t" aria-role="heading">
          已经收到您的诉求
        </View>
        {promise && <View className="rq-done__p">{promise}</View>}
        {deadline?.provisional && <View className="rq-done__h">{PROVISIONAL_HINT}</View>}
      </View>
      <Card>
        <View className="rq-done__l">编号，打电话询问时报这个号</View>
        <NumberPlate number={changed.number} large />
      </Card>
      <Card>
        <View className="rq-done__l">接下来</View>
        {NEXT.map((step, index) => (
          <View className="rq-next" key={step}>
            <View className="rq-next__n" aria-hidden="true">
              {index + 1}
            </View>
            <View className="rq-next__w">{step}</View>
          </View>
        ))}
      </Card>
    </Screen>
  );
}
