import { View } from '@tarojs/components';
import type { RequestDetail } from '#types/requests';
import { dayText } from '../../shared/format/dates';
import { Card } from '../../shared/ui/frame/card';
import { RatingShown } from '../../shared/ui/input/rating';
import { Notice } from '../../shared/ui/show/notice';
import { caseText } from './rating-case.view';

type Rated = NonNullable<RequestDetail['rating']>;

function Shown({ title, rating }: { title: string; rating: Rated }) {
  return (
    <View className="rq-rated">
      <View className="rq-rated__t">
        {title} · {dayText(rating.at, Date.now())}
      </View>
      <RatingShown level={rating.level} />
      {rating.words && <View className="rq-say">{rating.words}</View>}
    </View>
  );
}

/** The rating, a second one after rectification, and what is done about a bad one. */
export function RatingCard({ request }: { request: RequestDetail }) {
  const { rating, secondRating, ratingCase } = request;
  if (!rating && !ratingCase) return null;
  return (
    <Card title="评价">
      {secondRating && <Shown title="整改后再评" rating={secondRating} />}
      {rating && (
        <Shown title={secondRating ? '第一次评价' : request.mine ? '我的评价' : '居民评价'} rating={rating} />
      )}
      {ratingCase && (
        <Notice tone={ratingCase.state === 'rectified' ? 'pri' : 'warn'} icon="shield">
          {caseText(ratingCase, request.mine, Date.now())}
        </Notice>
      )}
    </Card>
  );
}
