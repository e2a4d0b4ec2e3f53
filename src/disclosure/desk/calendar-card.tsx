import { View } from '@tarojs/components';
import {
  CALENDAR_STATE_LABELS,
  type CalendarState,
  DISCLOSURE_CLASS_LABELS,
  periodLabel,
} from '#types/disclosure.labels';
import type { CalendarSlot } from '#types/disclosure-rights';
import { goTo } from '../../shared/api/navigate';
import { dayText } from '../../shared/format/dates';
import { useLoad } from '../../shared/load/use-load';
import { Card } from '../../shared/ui/frame/card';
import { Faces } from '../../shared/ui/frame/faces';
import { Button } from '../../shared/ui/input/button';
import { Tag } from '../../shared/ui/show/tag';
import { calendarWords } from '../board/board.view';
import { getCalendar } from '../disclosure.client';
import { itemUrl, writeUrl } from '../disclosure.urls';

const MARKS = {
  done: { tone: 'pri', icon: 'done' },
  due: { tone: 'warn', icon: 'clock' },
  overdue: { tone: 'bad', icon: 'warn' },
  coming: { tone: 'mute', icon: 'clock' },
} as const satisfies Record<CalendarState, object>;

type RowProps = { slot: CalendarSlot; community: string; mayWrite: boolean };

function Row({ slot, community, mayWrite }: RowProps) {
  const { class: one, period, dueOn, state, itemId, begun } = slot;
  const name = `${periodLabel(period)}${DISCLOSURE_CLASS_LABELS[one]}`;
  return (
    <View className="dc-cal">
      <View className="dc-cal__m">
        <View>{name}</View>
        <View className="dc-row__s">{`最迟 ${dayText(`${dueOn}T00:00:00+08:00`, Date.now())}`}</View>
        {begun && <View className="dc-row__s">已有人在写，见“草稿”或“待复核”</View>}
      </View>
      <Tag {...MARKS[state]}>{CALENDAR_STATE_LABELS[state]}</Tag>
      {itemId !== null && (
        <Button size="sm" label={`查看${name}`} onTap={() => goTo(itemUrl(itemId))}>
          查看
        </Button>
      )}
      {itemId === null && mayWrite && !begun && state !== 'coming' && (
        <Button
          size="sm"
          icon="edit"
          label={`填写${name}`}
          onTap={() => goTo(writeUrl(community, { class: one, period }))}
        >
          填写
        </Button>
      )}
    </View>
  );
}

/** What is owed by when, the most urgent first. */
export function CalendarCard({ community, mayWrite }: { community: string; mayWrite: boolean }) {
  const load = useLoad(`disclosure.calendar:${community}`, () => getCalendar(community));
  return (
    <Faces load={load} skeleton="list">
      {({ slots, rules }) => (
        <Card title={`公开日历：${calendarWords(slots)}`}>
          {slots.map((slot) => (
            <Row key={`${slot.class}${slot.period}`} slot={slot} community={community} mayWrite={mayWrite} />
          ))}
          <View className="dc-row__s">{`依据：${rules.source}`}</View>
        </Card>
      )}
    </Faces>
  );
}
