import type { WishDetail } from '#types/wishes';
import { WISH_RELATION_LABELS } from '#types/wishes.labels';
import { Cell, Cells } from '../../shared/ui/frame/cell';

type Props = { wish: WishDetail; onOpen: () => void };

const HELPED = '需要帮忙的人';
const ASKED = '提出的人';

/** Who is in it, masked: the whole number only for a reason that is written down. */
export function PartiesCard({ wish: { parties, may, role }, onOpen }: Props) {
  if (!parties) return null;
  const { asker, beneficiary, helper } = parties;
  // who asked for themselves and has no helper yet is alone in it
  if (role === 'asker' && !beneficiary && !helper) return null;
  return (
    <Cells title="相关的人">
      {beneficiary && (
        <Cell
          icon="care"
          title={HELPED}
          words={`提出人的${WISH_RELATION_LABELS[beneficiary.relation]}`}
          value={[beneficiary.name, beneficiary.phone].filter(Boolean).join(' ')}
        />
      )}
      {role !== 'asker' && (
        <Cell
          icon="me"
          title={beneficiary ? ASKED : HELPED}
          value={[asker.name, asker.phone].filter(Boolean).join(' ')}
        />
      )}
      {helper && (
        <Cell
          icon="people"
          title={helper.number ? '志愿者' : '帮忙的单位'}
          {...(helper.number ? { words: `志愿者编号 ${helper.number}` } : {})}
          value={[helper.name || '已注销', helper.phone].filter(Boolean).join(' ')}
        />
      )}
      {may.includes('openContact') && (
        <Cell
          icon="phone"
          title={role === 'asker' ? '查看志愿者的电话' : '查看电话和住址'}
          words="谁在什么时候、为什么看过都会记下"
          onTap={onOpen}
        />
      )}
    </Cells>
  );
}
