import { View } from '@tarojs/components';
import type { Me } from '#types/community';
import { goTo } from '../../shared/api/navigate';
import { Card } from '../../shared/ui/frame/card';
import { Cell, Cells } from '../../shared/ui/frame/cell';
import { Screen } from '../../shared/ui/frame/screen';
import { Button } from '../../shared/ui/input/button';
import { Tag } from '../../shared/ui/show/tag';
import { gridIn } from '../place/place.view';
import { PlaceLabel } from '../place/place-label';
import { residenceFace } from './residence.view';

type Props = { me: Me; residence: NonNullable<Me['residence']>; onChange: () => void };

/** The residence that is known, how sure it is, and whom to turn to. */
export function ResidenceShown({ me, residence, onChange }: Props) {
  const face = residenceFace(residence.level);
  const grid = gridIn(residence.household);
  const footer = (
    <Button kind="sec" block icon="edit" onTap={onChange}>
      搬家了，换住处
    </Button>
  );
  return (
    <Screen footer={footer}>
      <Card>
        <View className="cm-home__s">
          <Tag tone={face.tone} icon={face.icon}>
            {face.title}
          </Tag>
        </View>
        <PlaceLabel label={residence.label} />
        <View className="cm-hint">{face.words}</View>
      </Card>
      <Cells>
        <Cell title="姓名" value={me.name} />
        <Cell title="手机号" value={me.phone ?? '没有登记'} />
        {grid && (
          <Cell
            icon="people"
            title="我的网格员"
            words="姓名、电话和监督电话"
            onTap={() => goTo(`/community/pages/grid/index?id=${encodeURIComponent(grid)}`)}
          />
        )}
      </Cells>
    </Screen>
  );
}
