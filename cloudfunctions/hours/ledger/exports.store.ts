import { exportLogIn } from '#platform/export-log';

/** Who took service records out of the app. */
export const { collection: exportsCollection, store: exportsOf } = exportLogIn('hours_exports');
