import { View } from '@tarojs/components';
import type { ItemDetail } from '#types/disclosure-item';
import { Photos } from '../../shared/ui/show/photos';
import { Amounts } from './amounts';

type Shown = Pick<NonNullable<ItemDetail['content']>, 'words' | 'amounts' | 'photos'>;
type Props = { content: Shown; totals: ItemDetail['totals']; checks: ItemDetail['checks'] };

const present = (url: string | null): url is string => url !== null;

export function ShownContent({ content, totals, checks }: Props) {
  return (
    <>
      <View className="dc-words">{content.words}</View>
      <Amounts amounts={content.amounts} totals={totals} checks={checks} />
      <Photos urls={content.photos.map(({ url }) => url).filter(present)} label="票据或现场照片" />
    </>
  );
}
