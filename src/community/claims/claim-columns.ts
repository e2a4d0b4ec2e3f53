import type { Column } from '../../shared/beside/beside.types';
import { dayText } from '../../shared/format/dates';
import { labelParts } from '../place/place.view';
import type { Claim } from './claim.view';

const registered = ({ since }: Claim) => `${dayText(since, Date.now())}登记`;

/** Residences that wait, for going through them at a desk. */
export const CLAIM_COLUMNS: readonly Column<Claim>[] = [
  { title: '居民', kind: 'main', cell: ({ name }) => name },
  { title: '住处', cell: ({ label }) => labelParts(label).home },
  { title: '所在', cell: ({ label }) => labelParts(label).around },
  { title: '登记', kind: 'state', cell: registered },
];

export const claimWords = (claim: Claim): string => [claim.name, claim.label, registered(claim)].join('，');
