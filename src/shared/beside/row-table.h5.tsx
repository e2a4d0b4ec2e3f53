import './row-table.scss';
import { type KeyboardEvent, useContext, useState } from 'react';
import { BesideContext } from './beside.h5';
import type { Column, RowsProps } from './beside.types';
import { rowAfter } from './row-keys';

type RowProps<T> = {
  item: T;
  id: string;
  columns: readonly Column<T>[];
  spoken: string;
  /** The one row that Tab reaches; from there the arrow keys go on. */
  isStop: boolean;
  onFocus: () => void;
};

function Row<T>({ item, id, columns, spoken, isStop, onFocus }: RowProps<T>) {
  const beside = useContext(BesideContext);
  const current = beside?.chosen === id ? { 'aria-current': 'true' as const } : {};
  const main = (column: Column<T>) => (
    <th key={column.title} scope="row" className="tbl__c--main">
      <button
        type="button"
        className="tbl__b"
        data-row={id}
        tabIndex={isStop ? 0 : -1}
        aria-label={spoken}
        {...current}
        onFocus={onFocus}
        // A click that no pointer made counts nothing: it came from a key.
        onClick={(event) => beside?.choose(id, event.detail === 0)}
      >
        {column.cell(item)}
      </button>
    </th>
  );
  return (
    // The button in it is the row’s control; this widens it for the mouse.
    <tr
      className="tbl__r"
      {...current}
      onClick={({ currentTarget, target }) => {
        const button = currentTarget.querySelector('button');
        if (!button || button.contains(target as Node)) return;
        button.focus();
        beside?.choose(id, false);
      }}
    >
      {columns.map((column) =>
        column.kind === 'main' ? (
          main(column)
        ) : (
          <td key={column.title} className={`tbl__c--${column.kind ?? 'more'}`}>
            {column.cell(item)}
          </td>
        ),
      )}
    </tr>
  );
}

/** The list as a table; between 900 and 1240 px, and in elder mode, each row takes two lines instead. */
export function RowTable<T>({ items, keyOf, columns, label, spoken }: RowsProps<T>) {
  const beside = useContext(BesideContext);
  const keys = items.map(keyOf);
  // The place in the list is kept too: what was done with leaves it, and the next row takes its place.
  const [last, setLast] = useState({ key: beside?.chosen ?? '', index: 0 });
  const stop = keys.includes(last.key) ? last.key : (keys[Math.min(last.index, keys.length - 1)] ?? '');

  const onKey = (event: KeyboardEvent<HTMLElement>) => {
    const next = rowAfter(keys, stop, event.key);
    if (next === null) return;
    event.preventDefault();
    event.currentTarget.querySelector<HTMLElement>(`[data-row="${CSS.escape(next)}"]`)?.focus();
  };
  return (
    <table className="tbl" aria-label={label}>
      <thead className="tbl__h">
        <tr>
          {columns.map(({ title, kind = 'more' }) => (
            <th key={title} scope="col" className={`tbl__c--${kind}`}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody onKeyDown={onKey}>
        {items.map((item, index) => {
          const key = keyOf(item);
          return (
            <Row
              key={key}
              id={key}
              item={item}
              columns={columns}
              spoken={spoken(item)}
              isStop={key === stop}
              onFocus={() => setLast({ key, index })}
            />
          );
        })}
      </tbody>
    </table>
  );
}
