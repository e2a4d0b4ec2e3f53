import { View } from '@tarojs/components';
import type { TopicWork } from '#types/topic-shapes';
import { usePlaceChoice } from '../../shared/place/use-place-choice';
import { Button } from '../../shared/ui/input/button';
import { Field } from '../../shared/ui/input/field';
import { TickChip } from '../../shared/ui/input/tick-chip';
import { toast } from '../../shared/ui/over/toast';
import { communityOf, scopesOf } from '../scope.view';
import { placeText } from './attendance.view';

export type Scope = { territory: string; label: string };

/** Where the form begins: as it was named before, or the place that the proposer named. */
export const scopesIn = ({ affected, where }: TopicWork): Scope[] =>
  affected.length > 0 ? affected : [{ territory: where, label: '' }];

/** What lies around a place, and what was chosen besides. */
const optionsOf = (where: string, chosen: readonly Scope[]): Scope[] => {
  const around = scopesOf(where).map(({ value }) => ({ territory: value, label: '' }));
  const all = [...chosen, ...around].map((scope) => [scope.territory, scope] as const);
  return [...new Map(all.reverse()).values()].sort((one, other) =>
    one.territory < other.territory ? -1 : 1,
  );
};

type Props = { topic: TopicWork; value: Scope[]; tried: boolean; onChange: (value: Scope[]) => void };

/** Buildings, grids, or all of the community. */
export function ScopeField({ topic, value, tried, onChange }: Props) {
  const isChosen = (territory: string) => value.some((scope) => scope.territory === territory);
  const choose = usePlaceChoice(({ territory, label }) => {
    if (communityOf(territory) !== communityOf(topic.community)) return toast('请选本社区的地方', 'bad');
    const place = territory.split('/').slice(0, 5).join('/');
    if (!isChosen(place)) {
      onChange([...value, { territory: place, label: label.split(' · ').slice(1, 3).join(' · ') }]);
    }
  });
  const toggle = (scope: Scope) =>
    onChange(
      isChosen(scope.territory)
        ? value.filter(({ territory }) => territory !== scope.territory)
        : [...value, scope],
    );
  return (
    <Field
      label="涉及范围"
      required
      hint="可以选几处。范围里的住户都会收到通报，网格员可以上门听意见。"
      {...(tried && value.length === 0 ? { error: '请至少选一处' } : {})}
    >
      <View className="tp-doors">
        {optionsOf(topic.where, value).map((scope) => (
          <TickChip
            key={scope.territory}
            name={placeText(scope.territory, scope.label)}
            on={isChosen(scope.territory)}
            onTap={() => toggle(scope)}
          />
        ))}
        <Button size="sm" kind="plain" icon="plus" onTap={() => choose('any', topic.where)}>
          再选一处
        </Button>
      </View>
    </Field>
  );
}
