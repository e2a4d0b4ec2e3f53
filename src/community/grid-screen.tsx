import './community.scss';
import { View } from '@tarojs/components';
import type { GridCard } from '#types/community';
import { callPhone, phoneText } from '../shared/format/phone';
import { useLoad } from '../shared/load/use-load';
import { Card } from '../shared/ui/frame/card';
import { Faces } from '../shared/ui/frame/faces';
import { Screen } from '../shared/ui/frame/screen';
import { Button } from '../shared/ui/input/button';
import { Avatar } from '../shared/ui/show/avatar';
import { getGridCard } from './community.client';

type LineProps = { name: string; words: string; phone: string; kind: 'pri' | 'sec'; person?: boolean };

function PhoneLine({ name, words, phone, kind, person = false }: LineProps) {
  return (
    <View className="cm-ph">
      {person && <Avatar name={name} />}
      <View className="cm-ph__m">
        <View className="cm-ph__n">{name}</View>
        <View className="cm-hint">{words}</View>
        <View className="cm-ph__p">{phoneText(phone)}</View>
      </View>
      <Button size="sm" kind={kind} icon="phone" label={`给${name}打电话`} onTap={() => callPhone(phone)}>
        打电话
      </Button>
    </View>
  );
}

function Board({ card }: { card: GridCard }) {
  return (
    <>
      <Card>
        <View className="cm-home__l" aria-role="heading">
          {card.label}
        </View>
        <View className="cm-hint">{card.households} 户人家</View>
      </Card>
      <Card title="网格员">
        {card.workers.length === 0 && (
          <View className="cm-hint">网格员还没有到岗，有事请先打社区值班电话。</View>
        )}
        {card.workers.map((worker, i) => (
          <PhoneLine
            key={worker.phone}
            name={worker.name}
            words="有事先找网格员"
            phone={worker.phone}
            kind={i === 0 ? 'pri' : 'sec'}
            person
          />
        ))}
      </Card>
      <Card title="社区">
        <PhoneLine name="值班电话" words="找不到网格员时打" phone={card.dutyPhone} kind="sec" />
        <PhoneLine name="监督电话" words="对服务不满意，可以反映" phone={card.supervisionPhone} kind="sec" />
      </Card>
    </>
  );
}

/** The grid's public board: its workers, the duty phone, and whom to complain to. */
export function GridScreen({ grid }: { grid: string }) {
  const card = useLoad(`community.gridCard:${grid}`, () => getGridCard(grid));
  return (
    <Screen>
      <Faces load={card} skeleton="list">
        {(data) => <Board card={data} />}
      </Faces>
    </Screen>
  );
}
