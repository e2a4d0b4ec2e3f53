import type { ErrorOf, OperationName } from '#types/contract';

/** What staff write where they see the answer at once: none of these waits in the queue of a phone. */
type NoticeWriting =
  `notices.${'create' | 'save' | 'attach' | 'publish' | 'approve' | 'sendBack' | 'correct' | 'withdraw' | 'pin' | 'discard'}`;
type ItemWriting = `disclosure.${'create' | 'correct'}`;
type Only<N extends OperationName> = Exclude<ErrorOf<N>, ErrorOf<Exclude<OperationName, N>>>;
export type DeskError = Only<NoticeWriting> | Only<ItemWriting>;

/** As the sentences of `error-text`, apart from them: the pages of the desk that need them bring them along. */
export const NOTICE_WRITING_ERRORS: Record<Only<NoticeWriting>, string> = {
  TITLE_MISSING: '还没有标题，请写上再发布。草稿已保存。',
  TEXT_MISSING: '还没有正文，请写上再发布。草稿已保存。',
  TEXT_TOO_LONG: '正文太长了，请删减或改成附件。草稿已保存。',
  HTML_NOT_ALLOWED: '正文里有网页代码，请删掉后再发布。草稿已保存。',
  LINK_NOT_ALLOWED: '有链接不能用，只能放 https 开头的网址或电话，请修改。草稿已保存。',
  PICTURE_WITHOUT_WORDS: '有图片没写说明，读屏的居民听不到内容，请补上。草稿已保存。',
  TOO_MANY_FILES: '图片或附件太多了，请删掉一些。草稿已保存。',
  FILE_UNKNOWN: '有图片或附件没有传好，请删除后重新添加。草稿已保存。',
  GAPS_LEFT: '还有〔〕里的空没填，请填好再发布。草稿已保存。',
  AUDIENCE_MISSING: '还没有选发给谁，请选好范围。草稿已保存。',
  AUDIENCE_OUTSIDE: '发布范围超出了您负责的区域，请重新选择。草稿已保存。',
  TIME_PAST: '发布或到期时间已经过去了，请重新选择。草稿已保存。',
  TIME_TOO_FAR: '发布或到期时间太远了，请重新选择。草稿已保存。',
  NOTICE_ENDED: '这条信息已到期或已撤回，不能再改。需要的话请另发一条。',
  APPROVER_IS_AUTHOR: '不能审核自己写的信息，请交给其他同事。',
  VERSION_LIMIT_REACHED: '更正次数已用完，请撤回后另发一条。',
  FILE_MISSING: '没有找到这个文件，请重新上传。',
  FILE_NOT_AS_NAMED: '文件内容和它的格式不一致，请检查后重新选择。',
  FILE_TOO_LARGE: '文件太大了，请压缩后再上传。',
};

export const ITEM_WRITING_ERRORS: Record<Only<ItemWriting>, string> = {
  PERIOD_WRONG: '这一类不能选这个时段，请按公开日历重新选择。',
  PERIOD_TAKEN: '这个时段已经有人填写了，请到草稿或已公开里查看。',
  CORRECTION_LIMIT_REACHED: '更正次数已用完，请撤回后重新公开。',
};
