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

/** What the person may expect now, in one sentence. */
export const NEXT: Record<Status, string> = {
  submitted: '社区已经收到，正在安排人来看。',
  accepted: '社区已经受理，正在安排人来处理。',
  assigned: '已经派给网格员，等待签收。',
  acknowledged: '有人在办了，有进展会记在下面。',
  resolved: '已经处理完，社区正在核查结果。',
  verified: '核查通过，请您评价办得怎么样。',
  closed: '这件事已经办结。',
  refused: '这件事没有受理，原因和该去的地方写在下面。',
  withdrawn: '这件事已经撤回。',
};
