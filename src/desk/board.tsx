import './desk.scss';
import { useState } from 'react';
import type { InputOf } from '#types/contract';
import { DESK_QUEUE_LABELS, DESK_QUEUES, type DeskQueue } from '#types/requests.labels';
import { usePages } from '../shared/load/use-pages';
import { RequestCard } from '../shared/request/request-card';
import { RequestRows } from '../shared/request/request-rows';
import { PageList } from '../shared/ui/frame/page-list';
import { PickerRow } from '../shared/ui/input/picker-row';
import { Segmented } from '../shared/ui/input/segmented';
import { listDesk } from './desk.client';
import { type Area, QUEUE_EMPTY } from './desk.view';

const QUEUES = DESK_QUEUES.map((value) => ({ value, title: DESK_QUEUE_LABELS[value] }));

/** The desk of a territory: what still needs somebody, what waits for a check, what is done. */
export function Board({ areas }: { areas: readonly Area[] }) {
  const [within, setWithin] = useState(areas[0]?.value ?? '');
  const [queue, setQueue] = useState<DeskQueue>('incoming');
  const list = usePages(`desk.${within}.${queue}`, (cursor) =>
    listDesk(within as InputOf<'requests.listDesk'>['within'], queue, cursor),
  );
  return (
    <>
      {areas.length > 1 && (
        <PickerRow options={areas} value={within} onChange={setWithin} label="范围" placeholder="请选择" />
      )}
      <Segmented options={QUEUES} value={queue} onChange={setQueue} label="办理阶段" />
      <PageList list={list} empty={QUEUE_EMPTY[queue]}>
        {(items) => (
          <RequestRows items={items} label={DESK_QUEUE_LABELS[queue]} reload={list.reload}>
            {items.map((request) => (
              <RequestCard key={request.id} request={request} />
            ))}
          </RequestRows>
        )}
      </PageList>
    </>
  );
}
