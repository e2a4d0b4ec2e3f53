/** Pages of the volunteers subpackage, relative to `src/volunteers`. */
export const volunteersPages = [
  'pages/register/index',
  'pages/mine/index',
  'pages/helper/index',
  'pages/teams/index',
  'pages/team/index',
  'pages/found/index',
  'pages/people/index',
];
