import { View } from '@tarojs/components';
import type { CommitteeSummary } from '#types/rating-shapes';
import { goTo } from '../../shared/api/navigate';
import { Card } from '../../shared/ui/frame/card';
import { Button } from '../../shared/ui/input/button';
import { committeeUrl, keepCommitteeUrl } from '../ratings.urls';
import { spanText } from '../ratings.view';

type Props = { community: string; committee: CommitteeSummary | null };

/** The members of a community's committee; where nobody is entered, what that is good for. */
export function CommitteeRegister({ community, committee }: Props) {
  return (
    <Card title="居委会成员">
      {committee ? (
        <>
          {committee.members.map(({ id, name, office }) => (
            <View key={id} className="ra-line">
              <View>{name}</View>
              <View className="ra-k">{office}</View>
            </View>
          ))}
          {committee.round && (
            <View className="ra-k">
              {committee.round.year}年民主评议：{spanText(committee.round, Date.now())}
            </View>
          )}
        </>
      ) : (
        <View className="ra-k">还没有登记。登记成员后，每年的民主评议到时自动开始。</View>
      )}
      <View className="ra-acts">
        <Button kind="sec" onTap={() => goTo(keepCommitteeUrl(community))}>
          {committee ? '修改成员' : '登记成员'}
        </Button>
        {committee && (
          <Button kind="sec" onTap={() => goTo(committeeUrl(community))}>
            看评议结果
          </Button>
        )}
      </View>
    </Card>
  );
}
