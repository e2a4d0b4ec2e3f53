import type { RequestDetail } from '#types/requests';
import { dueDay } from '../deadline.view';

type RatingCase = NonNullable<RequestDetail['ratingCase']>;

/** Every bad rating is answered: called back by one day, put right by another. */
export function caseText(
  { state, contactDueAt, rectifyDueAt }: RatingCase,
  mine: boolean,
  now: number,
): string {
  const by = (due: string) => `最晚 ${dueDay(due, now)}`;
  if (state === 'rectified') return mine ? '已经整改，您可以再评一次。' : '已经整改并反馈给居民。';
  if (state === 'contacted') {
    return mine
      ? `我们记下了您的意见，${by(rectifyDueAt)}把整改结果告诉您。`
      : `已回访，${by(rectifyDueAt)}完成整改。`;
  }
  return mine
    ? `社区会派别的同事给您回电话，${by(contactDueAt)}联系您。`
    : `${by(contactDueAt)}回访居民，由别的同事办理。`;
}
