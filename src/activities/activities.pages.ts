/** Pages of the activities subpackage, relative to `src/activities`. */
export const activitiesPages = [
  'pages/list/index',
  'pages/detail/index',
  'pages/mine/index',
  'pages/gate/index',
  'pages/led/index',
  'pages/roll/index',
  'pages/ledger/index',
  'pages/write/index',
];
