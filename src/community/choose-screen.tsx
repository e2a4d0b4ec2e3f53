import './community.scss';
import { View } from '@tarojs/components';
import { goBack } from '../shared/api/navigate';
import { follow } from '../shared/place/followed.store';
import { Screen } from '../shared/ui/frame/screen';
import { CommunityStep } from './place/community-step';

/** A community to read about, for whoever has not registered a residence: nothing else is asked. */
export function ChooseScreen() {
  return (
    <Screen>
      <View className="cm-hint cm-hint--top">选好就能看它的信息和居务公开，不用登记住处，随时可以换。</View>
      <CommunityStep
        onChosen={(community) => {
          follow(community);
          goBack();
        }}
      />
    </Screen>
  );
}
