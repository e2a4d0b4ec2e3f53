import './moderation.scss';
import { View } from '@tarojs/components';
import { type About, reasonsHere } from './reasons-here';

/** Why somebody's words lie with the moderators, where their card says more than words. */
export function WhyHere(about: About) {
  return (
    <>
      {reasonsHere(about).map(
        (reason) =>
          reason && (
            <View key={reason.words} className="mo-why">
              {reason.words}
            </View>
          ),
      )}
    </>
  );
}
