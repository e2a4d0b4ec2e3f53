import { MAX_REASON } from '#types/moderation.labels';
import type { WordedAction } from '../../shared/form/worded-sheet';
import { changeOf, type Target } from '../topics.changes';

type Screening = WordedAction<Target, 'topics.screen'>;
type Moderating = WordedAction<Target, 'topics.moderate'>;

export const ACCEPT: Screening = {
  key: 'topic-accept',
  title: '列入协商',
  label: '理由',
  hint: '大家都能看到。',
  submit: '列入',
  max: MAX_REASON,
  missing: '请写明理由',
  placeholder: '例：关系全楼出行',
  change: (topic, words) => changeOf('topics.screen', '列入协商', topic, { accepted: true, words }),
  done: '已列入',
};

export const REFUSE: Screening = {
  ...ACCEPT,
  key: 'topic-refuse',
  title: '不列入',
  submit: '不列入',
  kind: 'bad',
  placeholder: '例：已有规定，向大家说明如下',
  change: (topic, words) => changeOf('topics.screen', '不列入', topic, { accepted: false, words }),
  done: '已答复提出的人',
};

export const SHOW: Moderating = {
  key: 'topic-show',
  title: '公开这个议题',
  label: '理由',
  submit: '公开',
  max: MAX_REASON,
  missing: '请写明理由',
  placeholder: '例：没有不妥',
  change: (topic, words) => changeOf('topics.moderate', '公开', topic, { show: true, words }),
  done: '已公开',
};

export const HIDE: Moderating = {
  ...SHOW,
  key: 'topic-hide',
  title: '不公开这个议题',
  hint: '提出的人能看到，可以申诉一次。',
  submit: '不公开',
  kind: 'bad',
  placeholder: '例：含有他人电话',
  change: (topic, words) => changeOf('topics.moderate', '不公开', topic, { show: false, words }),
  done: '已处理，不公开',
};

export const CLOSE: WordedAction<Target, 'topics.feedback'> = {
  key: 'topic-close',
  title: '公布落实结果',
  label: '结果',
  hint: '涉及的住户都会收到。公布后议题结束。',
  submit: '公布',
  max: 600,
  missing: '请写明结果',
  change: (topic, words) => changeOf('topics.feedback', '公布结果', topic, { task: null, done: true, words }),
  done: '已公布',
};
