import { View } from '@tarojs/components';
import type { Callee } from '#types/calls.labels';
import type { GridCard as Card } from '#types/community';
import { callAndLog } from '../../calls/one-tap';
import { callPhone, phoneText } from '../../shared/format/phone';
import { Card as Frame } from '../../shared/ui/frame/card';
import { Button } from '../../shared/ui/input/button';
import { Avatar } from '../../shared/ui/show/avatar';

type Worker = Card['workers'][number];

type Call = (to: Callee, phone: string) => void;

function WorkerRow({ worker, onCall }: { worker: Worker; onCall: Call }) {
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
        onTap={() => onCall('grid_worker', worker.phone)}
      >
        打电话
      </Button>
    </View>
  );
}

function Line({ title, phone, onTap }: { title: string; phone: string; onTap: () => void }) {
  return (
    <View className="gc__l" aria-role="button" aria-label={`${title} ${phone}`} onClick={onTap}>
      <View>{title}</View>
      <View className="gc__p">{phoneText(phone)}</View>
    </View>
  );
}

/**
 * The grid board that the rule asks for (grid, worker, contact, supervision phone), with one tap to call. Whoever has a
 * card has a residence, so a call is recorded for those who look in, as in elder mode.
 */
export function GridCard({ card }: { card: Card }) {
  return (
    <Frame title={card.label}>
      {card.workers.map((w) => (
        <WorkerRow key={w.phone} worker={w} onCall={callAndLog} />
      ))}
      {card.dutyPhone && (
        <Line title="社区值班" phone={card.dutyPhone} onTap={() => callAndLog('duty', card.dutyPhone)} />
      )}
      {card.supervisionPhone && (
        // a complaint is nobody's to follow up on
        <Line title="监督电话" phone={card.supervisionPhone} onTap={() => callPhone(card.supervisionPhone)} />
      )}
    </Frame>
  );
}
