import './beside.scss';
import { createContext, type KeyboardEvent, type MutableRefObject, useRef } from 'react';
import { BlankFace } from '../ui/frame/blank-face';
import { iconClass } from '../ui/show/icon';
import type { BesideProps } from './beside.types';
import { PaneContext } from './pane.h5';
import { useChoice } from './use-choice.h5';
import { useFocus } from './use-focus.h5';

type List = {
  chosen: string | null;
  /** Who chose by a key goes on by keys: the focus moves into what was opened. */
  choose: (key: string, byKey: boolean) => void;
  reload: MutableRefObject<() => Promise<void>>;
};

export const BesideContext = createContext<List | null>(null);

/** A list and, beside it where the window is wide, what was chosen from it. In a narrow one it lies over the list. */
export function Beside({ name, title, hint, detail, children }: BesideProps) {
  const { chosen, choose, close } = useChoice(name);
  const reload = useRef(async () => {});
  const shown = chosen === null ? null : detail(chosen, () => void reload.current());
  const { list, pane, byKey } = useFocus(chosen, shown !== null);

  const onChoose: List['choose'] = (key, isByKey) => {
    byKey.current = isByKey;
    if (isByKey && key === chosen) pane.current?.focus();
    else choose(key);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || chosen === null) return;
    event.preventDefault();
    close();
  };
  return (
    <BesideContext.Provider value={{ chosen, choose: onChoose, reload }}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: hears Escape for whatever is focused inside */}
      <div className={chosen === null ? 'bsd' : 'bsd bsd--open'} onKeyDown={onKey}>
        <div className="bsd__l" ref={list}>
          {children}
        </div>
        <section className="bsd__d" ref={pane} tabIndex={-1} aria-label={title}>
          {chosen !== null && (
            <div className="bsd__h">
              <button type="button" className="bsd__x" onClick={close}>
                <span className={iconClass('close', 'sm')} aria-hidden="true" />
                关闭详情
              </button>
            </div>
          )}
          {shown ? (
            <PaneContext.Provider value={true}>{shown}</PaneContext.Provider>
          ) : (
            <BlankFace icon="list" title={title} words={hint} />
          )}
        </section>
      </div>
    </BesideContext.Provider>
  );
}
