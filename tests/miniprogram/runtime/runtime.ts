import type { WxmlView } from '../view/wxml-view';
import type { Activity } from './activity';
import type { Bundle } from './bundle';
import type { Listens } from './listeners';
import type { Logic } from './logic';
import type { Problems } from './problems';
import type { Registry } from './registry';
import type { DataCost } from './set-data';

/** What the parts of the harness share. */
export type Runtime = {
  bundle: Bundle;
  logic: Logic;
  view: WxmlView;
  registry: Registry;
  activity: Activity;
  problems: Problems;
  listens: Listens;
  /** setData since the last `takeCost`, all pages together. */
  cost: DataCost;
};
