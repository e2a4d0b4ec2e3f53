import './community.scss';
import './place/place.scss';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { goBack } from '../shared/api/navigate';
import { useLoad } from '../shared/load/use-load';
import type { ChosenPlace, PlaceNeed } from '../shared/place/place.types';
import { tellPlace } from '../shared/place/use-place-choice';
import { Faces } from '../shared/ui/frame/faces';
import { Screen } from '../shared/ui/frame/screen';
import { Button } from '../shared/ui/input/button';
import { mapOf } from './community.client';
import { BuildingStep } from './place/building-step';
import { CommunityStep } from './place/community-step';
import { chosenOf, communityIn } from './place/place.view';

type InCommunity = {
  community: string;
  need: PlaceNeed;
  start: string;
  chosen: ChosenPlace | null;
  onChoose: (place: ChosenPlace) => void;
  onOther: () => void;
};

function InCommunity({ community, need, start, chosen, onChoose, onOther }: InCommunity) {
  const map = useLoad(`community.map:${community}`, () => mapOf(community));
  return (
    <Faces load={map} skeleton="list">
      {(data) => (
        <>
          <View className="cm-where">
            <View className="cm-where__t" aria-role="heading">
              {data.label}
            </View>
            <Button size="sm" kind="plain" icon="swap" onTap={onOther}>
              换社区
            </Button>
          </View>
          <BuildingStep map={data} need={need} start={start} chosen={chosen} onChoose={onChoose} />
          {need === 'any' && (
            <Button kind="plain" block onTap={() => onChoose(chosenOf(data, community))}>
              都不是，就在这个社区里
            </Button>
          )}
        </>
      )}
    </Faces>
  );
}

type Props = { event: string; need: PlaceNeed; start: string };

/** Chooses a place and tells whoever asked for it. */
export function PlaceScreen({ event, need, start }: Props) {
  const [community, setCommunity] = useState(() => communityIn(start));
  const [chosen, setChosen] = useState<ChosenPlace | null>(null);
  function take(place: ChosenPlace) {
    tellPlace(event, place);
    goBack();
  }
  const footer = chosen && (
    <View className="cm-take">
      <View className="cm-take__w" aria-live="polite">
        {chosen.label}
      </View>
      <Button kind="pri" block icon="check" onTap={() => take(chosen)}>
        就选这里
      </Button>
    </View>
  );
  return (
    <Screen {...(footer ? { footer } : {})}>
      {community ? (
        <InCommunity
          community={community}
          need={need}
          start={communityIn(start) === community ? start : ''}
          chosen={chosen}
          onChoose={setChosen}
          onOther={() => {
            setCommunity(null);
            setChosen(null);
          }}
        />
      ) : (
        <CommunityStep onChosen={({ id }) => setCommunity(id)} />
      )}
    </Screen>
  );
}
