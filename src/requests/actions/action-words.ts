import type { Action } from '#types/requests.labels';
import type { IconName } from '../../shared/ui/show/icons';

type ActionWords = { button: string; hint: string; icon: IconName };

/** How an action is offered: a button says what will happen, the hint says to whom it matters. */
export const ACTION_WORDS: Record<Action, ActionWords> = {
  accept: { button: '受理', hint: '属于社区的事，接下来办', icon: 'check' },
  refuse: { button: '不予受理', hint: '要写明原因和该去哪里办', icon: 'close' },
  assign: { button: '派单', hint: '交给一位网格员或同事办理', icon: 'people' },
  acknowledge: { button: '签收', hint: '这件事由我来办', icon: 'check' },
  addProgress: { button: '补充进展', hint: '告诉居民办到哪一步了', icon: 'edit' },
  addNote: { button: '内部备注', hint: '只有工作人员能看到', icon: 'shield' },
  resolve: { button: '办结反馈', hint: '写明结果，附上处理后的照片', icon: 'done' },
  verify: { button: '核查结果', hint: '看看是不是真的解决了', icon: 'search' },
  rate: { button: '评价', hint: '说说办得怎么样', icon: 'star' },
  reopen: { button: '还没解决', hint: '问题还在，请社区接着办', icon: 'refresh' },
  withdraw: { button: '撤回', hint: '不用社区处理了', icon: 'history' },
  urge: { button: '催一下', hint: '请办理人快一点', icon: 'bell' },
  pause: { button: '暂停计时', hint: '等配件、等天气时用，居民会看到原因', icon: 'clock' },
  resume: { button: '恢复计时', hint: '等的事情已经好了', icon: 'clock' },
  openContact: { button: '查看电话', hint: '会记下谁、为什么看过', icon: 'phone' },
  contactRater: { button: '记下回访', hint: '给不满意的居民打过电话后填', icon: 'phone' },
  rectify: { button: '整改反馈', hint: '写明怎样整改、结果如何', icon: 'done' },
};
