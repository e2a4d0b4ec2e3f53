import { View } from '@tarojs/components';
import type { GridCard as Card } from '#types/community';
import { callPhone, phoneText } from '../../shared/format/phone';
import { Card as Frame } from '../../shared/ui/frame/card';
import { Button } from '../../shared/ui/input/button';
import { Avatar } from '../../shared/ui/show/avatar';

type Worker = Card['workers'][number];

function WorkerRow({ worker }: { worker: Worker }) {
  return (
    <View className="gc__r">
      <Avatar name={worker.name} />
      <View className="gc__m">
        <View className="gc__n">网格员 {worker.name}</View>
        <View className="gc__w gc__d">{phoneText(worker.phone)}</View>
      </View>
      <Button
        kind="sec"
        size="sm"
        icon="phone"
        label={`打电话给网格员${worker.name}`}
        onTap={() => callPhone(worker.phone)}
      >
        打电话
      </Button>
    </View>
  );
}

function Line({ title, phone }: { title: string; phone: string }) {
  return (
    <View
      className="gc__l"
      aria-role="button"
      aria-label={`${title} ${phone}`}
      onClick={() => callPhone(phone)}
    >
      <View>{title}</View>
      <View className="gc__p">{phoneText(phone)}</View>
    </View>
  );
}

/** The grid board that the rule asks for (grid, worker, contact, supervision phone), with one tap to call. */
export function GridCard({ card }: { card: Card }) {
  return (
    <Frame title={card.label}>
      {card.workers.map((w) => (
        <WorkerRow key={w.phone} worker={w} />
      ))}
      {card.dutyPhone && <Line title="社区值班" phone={card.dutyPhone} />}
      {card.supervisionPhone && <Line title="监督电话" phone={card.supervisionPhone} />}
    </Frame>
  );
}
