import { View } from '@tarojs/components';
import { useState } from 'react';
import type { RequestDetail } from '#types/requests';
import type { Action } from '#types/requests.labels';
import { useElder } from '../../shared/session/use-elder';
import { Cell, Cells } from '../../shared/ui/frame/cell';
import { Button } from '../../shared/ui/input/button';
import { Sheet } from '../../shared/ui/over/sheet';
import { ACTION_WORDS } from './action-words';
import { type Arranged, arrange } from './arrange';

type Props = { request: RequestDetail; busy: Action | null; onAction: (action: Action) => void };

/** Large letters leave room for one button and the way to the others. */
const forElder = ({ primary, second, rest }: Arranged): Arranged =>
  primary && second && rest.length > 0
    ? { primary, second: null, rest: [second, ...rest] }
    : { primary, second, rest };

/** Whether there is anything to do: otherwise the page needs no bar. */
export const hasActions = (request: RequestDetail): boolean =>
  request.may.some((action) => action !== 'openContact');

export function ActionBar({ request, busy, onAction }: Props) {
  const { elder } = useElder();
  const [more, setMore] = useState(false);
  const arranged = arrange(request.may, request.status);
  const { primary, second, rest } = elder ? forElder(arranged) : arranged;
  const button = (action: Action, kind: 'pri' | 'sec') => (
    <Button key={action} kind={kind} loading={busy === action} onTap={() => onAction(action)}>
      {ACTION_WORDS[action].button}
    </Button>
  );
  return (
    <>
      {rest.length > 0 && (
        <View className="rq-bar__m">
          <Button kind="plain" block label="更多操作" onTap={() => setMore(true)}>
            更多
          </Button>
        </View>
      )}
      {second && button(second, 'sec')}
      {primary && button(primary, 'pri')}
      <Sheet open={more} title="更多操作" onClose={() => setMore(false)}>
        <Cells>
          {rest.map((action) => (
            <Cell
              key={action}
              icon={ACTION_WORDS[action].icon}
              title={ACTION_WORDS[action].button}
              words={ACTION_WORDS[action].hint}
              onTap={() => {
                setMore(false);
                onAction(action);
              }}
            />
          ))}
        </Cells>
      </Sheet>
    </>
  );
}
