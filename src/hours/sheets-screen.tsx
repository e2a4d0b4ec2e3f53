import './hours.scss';
import { useState } from 'react';
import { usePages } from '../shared/load/use-pages';
import { PageList } from '../shared/ui/frame/page-list';
import { Screen } from '../shared/ui/frame/screen';
import { Button } from '../shared/ui/input/button';
import { Notice } from '../shared/ui/show/notice';
import { listSheets } from './hours.client';
import { OrderForm } from './sheets/order-form';
import { SheetCard } from './sheets/sheet-card';

const EMPTY = {
  icon: 'clip',
  title: '还没有开过记录单',
  words: '开具后可以打印，别人扫码能核验。',
} as const;

/** One's own sheets, and a new one. */
export function SheetsScreen() {
  const list = usePages('hours.listSheets', listSheets);
  const [open, setOpen] = useState(false);
  const reload = () => void list.reload();
  const footer = (
    <Button kind="pri" block icon="plus" onTap={() => setOpen(true)}>
      开具记录单
    </Button>
  );
  return (
    <Screen footer={footer}>
      <Notice tone="info">
        这是平台服务记录单，不是志愿服务记录证明；需要证明的，请在全国志愿服务信息系统办理。
      </Notice>
      <PageList list={list} empty={EMPTY}>
        {(items) => items.map((sheet) => <SheetCard key={sheet.id} sheet={sheet} onDone={reload} />)}
      </PageList>
      {open && <OrderForm onClose={() => setOpen(false)} onDone={reload} />}
    </Screen>
  );
}
