import './request-card.scss';
import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import type { RequestSummary } from '#types/request-summary';
import { goTo } from '../api/navigate';
import { Card } from '../ui/frame/card';
import { iconClass } from '../ui/show/icon';
import { tagClass } from '../ui/show/tag';
import { type CardView, cardOf, detailUrl } from './request.view';

/**
 * `compileMode` makes one template of it, a quarter of the nodes on a phone. It sees WeChat's own components only and
 * takes anything else for text: hence icons and tags written out, and no children.
 */
function Words({ card }: { card: CardView }) {
  const marks = card.due ? [card.due, ...card.facts] : card.facts;
  return (
    <View compileMode hoverClass="rc--down" aria-role="button" onClick={() => goTo(detailUrl(card.id))}>
      <View className="rc__h">
        <View className="rc__c">
          <View className={iconClass(card.icon)} aria-hidden="true" />
          <View>{card.title}</View>
        </View>
        <View className={tagClass(card.status.tone)}>
          <View className={iconClass(card.status.icon, 'sm')} aria-hidden="true" />
          <View>{card.status.words}</View>
        </View>
      </View>
      <View className="rc__w">{card.words}</View>
      <View className="rc__p">
        <View className={iconClass('pin', 'sm')} aria-hidden="true" />
        <View>{card.place}</View>
      </View>
      <View className="rc__f">
        <View className="rc__t">{card.when}</View>
        {marks.map((mark) => (
          <View className={tagClass(mark.tone)} key={mark.words}>
            <View className={iconClass(mark.icon, 'sm')} aria-hidden="true" />
            <View>{mark.words}</View>
          </View>
        ))}
      </View>
    </View>
  );
}

type Props = {
  request: RequestSummary;
  /** What can be done right from the list. */
  children?: ReactNode;
};

/** A request in a list: what it is about, how it stands, how long it still takes. */
export function RequestCard({ request, children }: Props) {
  return (
    <Card>
      {/* Only this part is the button: one button must not lie inside another. Its words are what is read out. */}
      <Words card={cardOf(request, Date.now())} />
      {children}
    </Card>
  );
}
