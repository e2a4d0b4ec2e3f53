import type { ErrorCode } from '#types/contract';
import type { TransportError } from '../api/no-answer';
import type { DeskError } from './desk-errors';
import type { OpinionError } from './opinion-errors';
import type { RatingError } from './rating-errors';
import type { TopicError } from './topic-errors';
import type { VolunteeringError } from './volunteering-errors';
import type { VoteError } from './vote-errors';
import type { WishError } from './wish-errors';

/** One sentence for every code that a call may answer: what happened and what to do. The type keeps it complete. */
const TEXTS: Record<
  | Exclude<
      ErrorCode,
      VolunteeringError | DeskError | VoteError | RatingError | WishError | TopicError | OpinionError
    >
  | TransportError,
  string
> = {
  NETWORK: '网络不通，请检查网络后再试一次。',
  IDENTITY_MISSING: '登录已失效，请退出后重新打开一键清。',
  OPERATION_UNKNOWN: '当前版本太旧了，请关闭后重新打开，更新到新版本。',
  INPUT_INVALID: '有内容没填对，请检查后再提交。',
  NOT_FOUND_OR_FORBIDDEN: '没有找到，或您没有查看权限。请返回列表刷新后再看。',
  PRIVACY_NOT_ACCEPTED: '需要您先同意隐私保护说明：请到“我的”里打开“隐私与同意”，看过后再来。',
  CONFLICT: '同时操作的人太多，这次没有保存。请稍等几秒再试。',
  REQUEST_KEY_REUSED: '这次提交和之前的重复了，请返回列表确认是否已经成功。',
  INTERNAL: '系统出了点问题，已自动记录。请稍后再试，急事请直接打电话给网格员。',
  PLACE_UNKNOWN: '没有找到这个地点，请重新选择。',
  RESIDENCE_MISSING: '还没有登记住处，或不住在这个社区。请先登记住处；打电话不受影响。',
  STANDING_MISSING:
    '您没有参加这一次的资格，没有交出。请看页面上谁能参加；住处还没核实的，请先联系网格员核实。',
  PRIVACY_VERSION_OLD: '隐私保护说明刚刚有更新，请重新打开后再看一遍。',
  NAME_IS_PUBLISHED: '您的姓名公示在网格公示牌上，请联系社区更正。',
  OFFICE_HELD: '您还有任职，请先联系社区办理离任，再注销账号。',
  PHONE_CODE_INVALID: '手机号验证已过期，请再点一次“验证手机号”。',
  WECHAT_UNAVAILABLE: '微信暂时没有响应，请稍后再试一次。',
  FILE_NOT_YOURS: '有照片不是您上传的，请删除后重新添加。',
  REVISION_STALE: '内容刚刚有更新，请刷新后看看最新情况再操作。',
  STATE_NOT_ALLOWED: '当前状态不能这样操作，请刷新后再看。',
  REASON_MISSING: '请写明原因，方便对方了解情况。',
  ROLE_NOT_FITTING: '这个岗位不适用于所选的区域，请重新选择。',
  ASSIGNEE_NOT_ALLOWED: '不能派给所选的人或网格，请重新选择。',
  REQUEST_ALREADY_ACKNOWLEDGED: '已经有人签收了，请刷新后查看。',
  EVIDENCE_MISSING: '请至少添加一张处理后的照片。',
  CHECKER_IS_HANDLER: '办理人不能核查自己的工单，请交给其他同事。',
  ALREADY_RATED: '您已经评价过了，谢谢。如果问题还在，请打电话给网格员。',
  WINDOW_CLOSED: '已经过了可以操作的期限。如果问题还在，请重新提交一条诉求。',
  REOPEN_LIMIT_REACHED: '重新打开的次数已用完。请重新提交一条诉求，或打电话给网格员。',
  DECIDER_DECIDED_BEFORE: '申诉要由另一位同事来处理，请交给其他人。',
  REVIEWER_IS_AUTHOR: '不能复核自己填写的内容，请交给其他同事或居务监督委员会。',
  CONCLUDER_ANSWERED: '您答复过这条异议，请由居务监督委员会的其他成员核查。',
  PERSONAL_DATA_FOUND: '内容里有手机号、身份证号或银行卡号，大家都能看到。请删去后再发。',
  TEXT_RISKY: '这段话没有通过内容检查，没有发出，请换一种说法。急事请拨打电话，诉求照常可以提交。',
  SPEAKER_MUTED: '您暂时不能在这里发言，有疑问请联系社区。诉求和一键通照常可用。',
  URGED_RECENTLY: '刚刚已经催办过了，请明天再催，或直接打电话给网格员。',
};

const sentences: Record<string, string> = { ...TEXTS };

/** The pages of a slice bring the sentences that only they need, so that not every start carries them. */
export const learnSentences = (more: Readonly<Record<string, string>>): void => {
  Object.assign(sentences, more);
};

/** False for a code of a newer server, and of pages that were not opened yet. */
export const hasSentence = (code: string): boolean => code in sentences;

/** A code of a newer server is met with the sentence for faults, never with the code itself. */
export const errorText = (code: string): string =>
  hasSentence(code) ? (sentences[code] ?? TEXTS.INTERNAL) : TEXTS.INTERNAL;
