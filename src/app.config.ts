import { activitiesPages } from './activities/activities.pages';
import { callsPages } from './calls/calls.pages';
import { communityPages } from './community/community.pages';
import { deskPages } from './desk/desk.pages';
import { disclosurePages } from './disclosure/disclosure.pages';
import { hoursPages } from './hours/hours.pages';
import { messagesPages } from './messages/messages.pages';
import { noticesPages } from './notices/notices.pages';
import { opinionsPages } from './opinions/opinions.pages';
import { postsPages } from './posts/posts.pages';
import { ratingsPages } from './ratings/ratings.pages';
import { requestsPages } from './requests/requests.pages';
import theme from './theme.json';
import { topicsPages } from './topics/topics.pages';
import { volunteersPages } from './volunteers/volunteers.pages';
import { votesPages } from './votes/votes.pages';
import { wishesPages } from './wishes/wishes.pages';

// Taro's types know the values of these fields, not WeChat's variables: hence the casts below. WeChat reads theme variables from theme.json; a browser build has none and takes the light values.
const themed = (name: keyof typeof theme.light) =>
  process.env.TARO_ENV === 'weapp' ? `@${name}` : theme.light[name];

const tab = (page: string, text: string) => ({
  pagePath: `pages/${page}/index`,
  text,
  iconPath: `assets/tab-${page}.png`,
  selectedIconPath: `assets/tab-${page}-on.png`,
});

// All components on one page, for designing in a browser: `npm run gallery`. Never part of what ships.
const gallery = process.env.GALLERY === 'on' ? [{ root: 'gallery', pages: ['pages/all/index'] }] : [];

export default defineAppConfig({
  pages: ['pages/home/index', 'pages/mine/index', 'pages/work/index', 'pages/me/index'],
  subPackages: [
    { root: 'requests', pages: requestsPages },
    { root: 'desk', pages: deskPages },
    { root: 'community', pages: communityPages },
    { root: 'calls', pages: callsPages },
    { root: 'disclosure', pages: disclosurePages },
    { root: 'messages', pages: messagesPages },
    { root: 'notices', pages: noticesPages },
    { root: 'posts', pages: postsPages },
    { root: 'topics', pages: topicsPages },
    { root: 'opinions', pages: opinionsPages },
    { root: 'ratings', pages: ratingsPages },
    { root: 'activities', pages: activitiesPages },
    { root: 'wishes', pages: wishesPages },
    { root: 'volunteers', pages: volunteersPages },
    { root: 'hours', pages: hoursPages },
    { root: 'votes', pages: votesPages },
    ...gallery,
  ],
  preloadRule: {
    'pages/home/index': { network: 'all', packages: ['requests', 'notices'] },
    'pages/work/index': { network: 'all', packages: ['desk'] },
  },
  window: {
    navigationBarTitleText: '一键清',
    navigationBarBackgroundColor: themed('navBg'),
    navigationBarTextStyle: themed('navText') as 'black',
    backgroundColor: themed('bg'),
    backgroundTextStyle: themed('pullText'),
  },
  tabBar: {
    color: themed('tabText'),
    selectedColor: themed('tabOn'),
    backgroundColor: themed('tabBg'),
    borderStyle: themed('tabBorder') as 'black',
    list: [tab('home', '首页'), tab('mine', '我的诉求'), tab('work', '工作台'), tab('me', '我的')],
  },
  darkmode: true,
  themeLocation: 'theme.json',
  // Asked for where an activity wants to know that somebody is there, and to sort what is near; nowhere else.
  permission: { 'scope.userLocation': { desc: '用于核对您是否到了活动现场，以及按远近排列活动' } },
  requiredPrivateInfos: ['getLocation'],
  lazyCodeLoading: 'requiredComponents',
  __usePrivacyCheck__: true,
});
