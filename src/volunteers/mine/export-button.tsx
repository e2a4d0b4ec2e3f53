import type { Registration } from '#types/volunteers';
import { keepText } from '../../shared/device/keep-text';
import { Button } from '../../shared/ui/input/button';

/** What is on the screen is all there is: the file is made of it, without another call. */
export function ExportButton({ registration }: { registration: Registration }) {
  // Whoever closes the list of chats has refused nothing.
  const keep = () =>
    void keepText('volunteer.json', JSON.stringify(registration, null, 2)).catch(() => undefined);
  return (
    <Button kind="sec" icon="send" onTap={keep}>
      导出信息
    </Button>
  );
}
