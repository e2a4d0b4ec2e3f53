import { useState } from 'react';
import type { TerritoryId } from '#types/territory';
import { dayKey } from '../../shared/format/dates';
import { useLoad } from '../../shared/load/use-load';
import { useAct } from '../../shared/offline/use-act';
import { Faces } from '../../shared/ui/frame/faces';
import { Button } from '../../shared/ui/input/button';
import { Field } from '../../shared/ui/input/field';
import { PickerRow } from '../../shared/ui/input/picker-row';
import { Sheet } from '../../shared/ui/over/sheet';
import { orderSheet } from '../hours.changes';
import { readMine } from '../hours.client';
import { periodOf, periodOptions, unitOptions } from './order.view';

type Mine = Extract<Awaited<ReturnType<typeof readMine>>, { ok: true }>['data'];
type Props = { onClose: () => void; onDone: () => void };

function Form({ mine, onClose, onDone }: Props & { mine: Mine }) {
  const totals = mine.totals ?? { communities: [], years: [] };
  const units = unitOptions(totals);
  const [unit, setUnit] = useState(units[0]?.value ?? null);
  const [period, setPeriod] = useState('all');
  const { busy, act } = useAct(() => {
    onClose();
    onDone();
  });
  const chosen = units.find(({ value }) => value === unit);
  function order() {
    if (!chosen) return;
    const input = { community: chosen.value as TerritoryId, ...periodOf(period, totals, dayKey(Date.now())) };
    void act(orderSheet(input, chosen.title), '已开具，可以打印了');
  }
  return (
    <>
      <Field label="记录单位" hint="每个社区只为自己记录的时长负责，请分开来开">
        <PickerRow
          options={units}
          value={unit}
          onChange={setUnit}
          label="记录单位"
          placeholder="还没有服务时长"
        />
      </Field>
      <Field label="时间">
        <PickerRow
          options={periodOptions(totals)}
          value={period}
          onChange={setPeriod}
          label="时间"
          placeholder="全部"
        />
      </Field>
      <Button kind="pri" block loading={busy} disabled={!chosen} onTap={order}>
        开具
      </Button>
    </>
  );
}

/** Which community and which time; what there is to choose from is asked for when the form opens. */
export function OrderForm({ onClose, onDone }: Props) {
  const load = useLoad('hours.mine:order', () => readMine(null));
  return (
    <Sheet open title="开具服务记录单" onClose={onClose}>
      <Faces load={load} skeleton="list">
        {(mine) => <Form mine={mine} onClose={onClose} onDone={onDone} />}
      </Faces>
    </Sheet>
  );
}
