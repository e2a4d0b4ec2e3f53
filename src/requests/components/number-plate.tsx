import { View } from '@tarojs/components';
import { numberGroups, spokenNumber } from '../../shared/request/request.view';

/** The number in the groups in which it is read out on the phone; `large` where it is the message itself. */
export function NumberPlate({ number, large = false }: { number: string; large?: boolean }) {
  return (
    <View
      className={large ? 'rq-no rq-no--large' : 'rq-no'}
      aria-role="text"
      aria-label={`编号 ${spokenNumber(number)}`}
    >
      {numberGroups(number).map((group) => (
        <View key={group} className="rq-no__g" aria-hidden="true">
          {group}
        </View>
      ))}
    </View>
  );
}
