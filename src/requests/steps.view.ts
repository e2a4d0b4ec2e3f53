import type { Status } from '#types/requests.labels';

export const STEPS = ['提交', '受理', '处理', '核查', '评价'];

const AT: Record<Status, number | null> = {
  submitted: 0,
  accepted: 1,
  assigned: 1,
  acknowledged: 2,
  resolved: 3,
  verified: 4,
  closed: STEPS.length,
  // Left the road: a bar of steps would promise that it goes on.
  refused: null,
  withdrawn: null,
};

/** Index of the step a request is at; past the last when it is closed, `null` when it is no longer on the way. */
export const stepOf = (status: Status): number | null => AT[status];

/** What the resident may expect now, in one sentence. */
const FOR_RESIDENT: Record<Status, string> = {
  submitted: '社区已经收到，正在安排人来看。',
  accepted: '社区已经受理，正在安排人来处理。',
  assigned: '已经派出去，等待办理人签收。',
  acknowledged: '有人在办了，有进展会记在下面。',
  resolved: '已经处理完，社区正在核查结果。',
  verified: '核查通过，请您评价办得怎么样。',
  closed: '这件事已经办结。',
  refused: '这件事没有受理，原因和该去的地方写在下面。',
  withdrawn: '这件事已经撤回。',
};

/** The same for everyone who works on it. */
const FOR_STAFF: Record<Status, string> = {
  submitted: '等待受理和派单。',
  accepted: '已受理，等待派单。',
  assigned: '等待办理人签收。',
  acknowledged: '正在办理。',
  resolved: '已办结，等待别的同事核查。',
  verified: '核查通过，等待居民评价。',
  closed: '这件事已经办结。',
  refused: '没有受理，原因已经告诉居民。',
  withdrawn: '居民已经撤回，不用再办。',
};

export const nextText = (status: Status, mine: boolean): string => (mine ? FOR_RESIDENT : FOR_STAFF)[status];
