import Taro from '@tarojs/taro';
import { useEffect, useRef, useState } from 'react';
import { goBack } from '../../api/navigate';
import { iconClass } from '../show/icon';

const CONTROLS = 'a[href], button, input, textarea, [tabindex="0"]';

/**
 * A page scrolls in an element of its own: keys have to reach it where nothing on it can be pressed. Where something
 * can, the page is no stop on the way there.
 */
function keepReachable(page: Element): () => void {
  const look = () => {
    const hasControl = [...page.querySelectorAll(CONTROLS)].some(
      (control) => control.getClientRects().length > 0,
    );
    if (hasControl) page.removeAttribute('tabindex');
    else page.setAttribute('tabindex', '0');
  };
  const changes = new MutationObserver(look);
  changes.observe(page, { childList: true, subtree: true });
  // a page below others in the stack is hidden, and shown again as it was
  const showing = new MutationObserver(look);
  showing.observe(page, { attributes: true, attributeFilter: ['class', 'style'] });
  look();
  return () => {
    changes.disconnect();
    showing.disconnect();
  };
}

/** The row above a page that WeChat draws by itself: its name, and the way back from a page that is no tab. */
export function PageTitle() {
  const [{ title, isTab }] = useState(() => ({
    title: Taro.getCurrentInstance().page?.config?.navigationBarTitleText ?? document.title,
    isTab: /#\/pages\//.test(location.hash),
  }));
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const page = row.current?.closest('.taro_page');
    return page ? keepReachable(page) : undefined;
  }, []);
  return (
    <div ref={row} className={isTab ? 'pt pt--tab' : 'pt'}>
      {!isTab && (
        <button type="button" className="pt__b" onClick={() => goBack()}>
          <span className={iconClass('right', 'sm')} aria-hidden="true" />
          返回
        </button>
      )}
      <h1 className="pt__t">{title}</h1>
    </div>
  );
}
