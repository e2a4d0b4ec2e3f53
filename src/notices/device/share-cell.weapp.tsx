import { Button } from '@tarojs/components';
import { buttonClass } from '../../shared/ui/input/button';

/** WeChat shares only what its own button asks for; the card is the page's (`useShareAppMessage`). */
export function ShareCell() {
  return (
    <Button
      className={buttonClass({ kind: 'pri', block: true })}
      hoverClass="btn--down"
      openType="share"
      aria-role="button"
    >
      发给微信好友或群
    </Button>
  );
}
