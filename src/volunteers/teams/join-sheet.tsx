import type { TeamDetail } from '#types/teams';
import { goTo } from '../../shared/api/navigate';
import { useSendForm } from '../../shared/form/use-send-form';
import { askMessages } from '../../shared/messages/ask-messages';
import { Button } from '../../shared/ui/input/button';
import { WordsField } from '../../shared/ui/input/words-field';
import { Sheet } from '../../shared/ui/over/sheet';
import { Notice } from '../../shared/ui/show/notice';
import { joinTeam } from '../volunteers.changes';
import { REGISTER_URL } from '../volunteers.urls';

const MAX_WORDS = 100;

type Props = { team: TeamDetail; onClose: () => void; onSent: () => void };

/** Asking to be taken in; a few words help whoever decides, and are not needed. */
export function JoinSheet({ team, onClose, onSent }: Props) {
  const form = useSendForm(`volunteers-join:${team.id}`, { words: '' });
  const send = () => {
    // it must come from the tap itself
    askMessages(['activity.notice']);
    void form.submit(joinTeam(team, form.value.words.trim()), false, {
      done: () => '已申请，队长答复后会通知您',
      onSent() {
        onClose();
        onSent();
      },
    });
  };
  const footer = (
    <Button kind="pri" block loading={form.busy} onTap={send}>
      提交申请
    </Button>
  );
  return (
    <Sheet open title={`申请加入${team.name}`} onClose={onClose} footer={footer}>
      {form.problem && (
        <Notice tone="bad" icon="warn" action="志愿者登记" onAction={() => goTo(REGISTER_URL)}>
          {form.problem}
        </Notice>
      )}
      <WordsField
        label="想说的话"
        hint="可以不写"
        value={form.value.words}
        onChange={(words) => form.set({ words })}
        max={MAX_WORDS}
        placeholder="例：我会修水电，周末有空"
      />
    </Sheet>
  );
}
