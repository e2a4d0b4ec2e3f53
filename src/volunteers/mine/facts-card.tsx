import { View } from '@tarojs/components';
import type { Registration } from '#types/volunteers';
import { Card } from '../../shared/ui/frame/card';
import { consentText, factsOf, guardianText } from './registration.view';

function Line({ title, words }: { title: string; words: string }) {
  return (
    <View className="vo-line">
      <View className="vo-row__s">{title}</View>
      <View>{words}</View>
    </View>
  );
}

/** Everything that is kept of a registration, to be read by whom it is about. */
export function FactsCard({ registration }: { registration: Registration }) {
  const { guardian, consents } = registration;
  const known = guardian && guardianText(guardian);
  return (
    <Card title="登记的信息">
      {factsOf(registration).map((fact) => (
        <Line key={fact.title} {...fact} />
      ))}
      {known && <Line title="监护人" words={`${known.title}，${known.words}`} />}
      {consents.map((consent) => (
        <Line key={consent.at} title="敏感信息的单独同意" words={consentText(consent)} />
      ))}
    </Card>
  );
}
