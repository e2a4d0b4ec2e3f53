import './request-card.scss';
import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import type { RequestSummary } from '#types/requests';
import { goTo } from '../api/navigate';
import { Card } from '../ui/frame/card';
import { DueChip } from '../ui/show/due-chip';
import { Icon } from '../ui/show/icon';
import { Tag } from '../ui/show/tag';
import { cardOf, detailUrl } from './request.view';

type Props = {
  request: RequestSummary;
  /** What can be done right from the list. */
  children?: ReactNode;
};

/** A request in a list: what it is about, how it stands, how long it still takes. */
export function RequestCard({ request, children }: Props) {
  const card = cardOf(request, Date.now());
  const due = request.deadline;
  return (
    <Card>
      {/* Only this part is the button: one button must not lie inside another. Its words are what is read out. */}
      <View hoverClass="rc--down" aria-role="button" onClick={() => goTo(detailUrl(card.id))}>
        <View className="rc__h">
          <View className="rc__c">
            <Icon name={card.icon} />
            <View>{card.title}</View>
          </View>
          <Tag tone={card.status.tone} icon={card.status.icon}>
            {card.status.words}
          </Tag>
        </View>
        <View className="rc__w">{card.words}</View>
        <View className="rc__p">
          <Icon name="pin" size="sm" />
          <View>{card.place}</View>
        </View>
        <View className="rc__f">
          <View className="rc__t">{card.when}</View>
          {due && (
            <DueChip
              workingDaysLeft={due.workingDaysLeft}
              overdue={request.overdue}
              paused={due.pausedSince !== null}
              provisional={due.provisional}
            />
          )}
          {card.facts.map((fact) => (
            <Tag key={fact.words} tone={fact.tone} icon={fact.icon}>
              {fact.words}
            </Tag>
          ))}
        </View>
      </View>
      {children}
    </Card>
  );
}
