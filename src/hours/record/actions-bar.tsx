import { View } from '@tarojs/components';
import type { RecordDetail } from '#types/hours';
import { useAct } from '../../shared/offline/use-act';
import { Button } from '../../shared/ui/input/button';
import { confirmProposal } from '../hours.changes';

/** What opens a sheet. */
export type Opened = 'ask' | 'opinion' | 'propose' | 'decline' | 'reject';
type Props = { record: RecordDetail; onOpen: (what: Opened) => void; onDone: () => void };

/** What the server says that the caller may do now. */
export function ActionsBar({ record, onOpen, onDone }: Props) {
  const { busy, act } = useAct(onDone);
  const may = (action: RecordDetail['may'][number]) => record.may.includes(action);
  return (
    <View className="hr-acts">
      {may('ask') && <Button onTap={() => onOpen('ask')}>申请更正</Button>}
      {may('decline') && <Button onTap={() => onOpen('decline')}>不更正</Button>}
      {may('propose') && <Button onTap={() => onOpen('propose')}>提出更正</Button>}
      {(may('evaluate') || may('appraise')) && (
        <Button kind={record.state === 'recorded' ? 'pri' : 'sec'} onTap={() => onOpen('opinion')}>
          {record.mine ? '评价活动' : '评价服务'}
        </Button>
      )}
      {may('decide') && (
        <>
          <Button kind="bad" onTap={() => onOpen('reject')}>
            不同意
          </Button>
          <Button
            kind="pri"
            loading={busy}
            onTap={() => void act(confirmProposal(record), '已更正，志愿者会收到通知')}
          >
            确认更正
          </Button>
        </>
      )}
    </View>
  );
}
