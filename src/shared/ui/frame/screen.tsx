import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { useInPane } from '../../beside/pane';
import { identity } from '../../session/identity';
import { useElder } from '../../session/use-elder';
import { ToastHost } from '../over/toast-host';
import { PageTitle } from './page-title';
import { QueueBar } from './queue-bar';
import { Watermark } from './watermark';

type Props = {
  children: ReactNode;
  /** One or two buttons at the bottom, always in reach. */
  footer?: ReactNode;
  /** Without padding, for screens that bring their own. */
  plain?: boolean;
  /** Shows personal data of others: it says whose screen it is, for the photo that somebody takes of it. */
  marked?: boolean;
};

/**
 * Every page's frame: elder mode and text size, safe area, waiting changes, spoken messages, identity. Beside a list
 * (`shared/beside`) the page that holds both brings them.
 */
export function Screen({ children, footer, plain = false, marked = false }: Props) {
  const { elder, scale } = useElder();
  const pane = useInPane();
  const gate = identity.gate();
  const body = `scr__b${footer ? ' scr__b--foot' : ''}${plain ? ' scr__b--plain' : ''}`;
  return (
    <View
      className={`scr${elder ? ' elder' : ''}${pane ? ' scr--pane' : ''}`}
      style={{ '--fs': scale } as Record<string, unknown>}
    >
      {gate ?? (
        <>
          {!pane && <PageTitle />}
          {!pane && <QueueBar />}
          <View className={body}>{children}</View>
          {/* always there: what comes into the middle of a row is sent with the whole row */}
          <View className={footer ? 'foot' : ''}>{footer}</View>
          {marked && !pane && <Watermark />}
        </>
      )}
      {!pane && <ToastHost />}
    </View>
  );
}
