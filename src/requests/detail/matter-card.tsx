import { View } from '@tarojs/components';
import type { RequestDetail } from '#types/requests';
import { goTo } from '../../shared/api/navigate';
import { whenText } from '../../shared/format/dates';
import { pointUrl } from '../../shared/place/point-url';
import { Card } from '../../shared/ui/frame/card';
import { Icon } from '../../shared/ui/show/icon';
import { Photos } from '../../shared/ui/show/photos';

/** What was reported, in the person's own words. */
export function MatterCard({ request }: { request: RequestDetail }) {
  const { place } = request;
  const { point } = place;
  return (
    <Card title={request.mine ? '我反映的事' : '反映的事'}>
      <View className="rq-say">{request.words}</View>
      <Photos urls={request.photos.map((photo) => photo.url)} label="现场照片" />
      <View className="rq-line">
        <Icon name="pin" size="sm" />
        <View>
          <View>{place.label}</View>
          {place.detail && <View>{place.detail}</View>}
          {point && (
            <View
              className="rq-line__a"
              aria-role="button"
              aria-label="看图上标的位置"
              onClick={() => goTo(pointUrl(place.territory, point))}
            >
              看图上标的位置
              <Icon name="right" size="sm" />
            </View>
          )}
        </View>
      </View>
      <View className="rq-line">
        <Icon name="clock" size="sm" />
        <View>{whenText(request.submittedAt, Date.now())} 提交</View>
      </View>
    </Card>
  );
}
