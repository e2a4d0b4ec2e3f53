import { Button } from '@tarojs/components';
import { buttonClass } from '../../shared/ui/input/button';

/** WeChat shares only what its own button asks for; the card is the page's (`useShareAppMessage`). */
export function InviteButton({ words }: { url: string; words: string }) {
  return (
    <Button
      className={buttonClass({ kind: 'pri', block: true })}
      hoverClass="btn--down"
      openType="share"
      aria-role="button"
    >
      {words}
    </Button>
  );
}
