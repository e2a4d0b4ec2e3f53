import Taro from '@tarojs/taro';
import { useEffect, useRef, useState } from 'react';
import { goBack } from '../../api/navigate';
import { iconClass } from '../show/icon';

/** The row above a page that WeChat draws by itself: its name, and the way back from a page that is no tab. */
export function PageTitle() {
  const [{ title, isTab }] = useState(() => ({
    title: Taro.getCurrentInstance().page?.config?.navigationBarTitleText ?? document.title,
    isTab: /#\/pages\//.test(location.hash),
  }));
  const row = useRef<HTMLDivElement>(null);
  // A page scrolls in an element of its own: keys have to reach it where nothing on it can be pressed.
  useEffect(() => row.current?.closest('.taro_page')?.setAttribute('tabindex', '0'), []);
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
