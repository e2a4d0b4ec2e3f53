import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readJson, writeDurably } from '../data/durable-file';
import { invalidField } from './message-data';

/** One attempt to send; `errcode` 0 means that WeChat delivered it. */
export type SentMessage = {
  to: string;
  templateId: string;
  page: string | null;
  data: unknown;
  sentAt: string;
  errcode: number;
};

export type SendRequest = { touser?: unknown; template_id?: unknown; page?: unknown; data?: unknown };
export type WeChatError = { errcode: number; errmsg: string };

export type SubscribeMessages = {
  send(request: SendRequest): Promise<WeChatError>;
  list(): readonly SentMessage[];
  refuse(openid: string): Promise<void>;
  acceptAgain(openid: string | undefined): Promise<void>;
  close(): Promise<void>;
};

export const messagesFile = (dir: string): string => join(dir, 'messages.jsonl');
export const refusalsFile = (dir: string): string => join(dir, 'refusals.json');

const verdictOf = (request: SendRequest, refused: ReadonlySet<string>): WeChatError => {
  const { touser, template_id, data } = request;
  if (typeof touser !== 'string' || touser === '') return { errcode: 40003, errmsg: 'invalid openid' };
  if (typeof template_id !== 'string' || template_id === '')
    return { errcode: 40037, errmsg: 'invalid template_id' };
  const field = invalidField(data);
  if (field) return { errcode: 47003, errmsg: `argument invalid! data.${field}.value invalid` };
  if (refused.has(touser)) return { errcode: 43101, errmsg: 'user refuse to accept the msg' };
  return { errcode: 0, errmsg: 'ok' };
};

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const readMessages = async (path: string): Promise<SentMessage[]> => {
  const content = await readFile(path, 'utf8').catch(() => '');
  // a line cut by a crash was never answered for
  const lines = content.slice(0, content.lastIndexOf('\n') + 1).split('\n');
  return lines.flatMap((line) => {
    try {
      return [JSON.parse(line) as SentMessage];
    } catch {
      return [];
    }
  });
};

/** WeChat's side of subscription messages: everybody accepts everything unless they are told to refuse. */
export const openSubscribeMessages = async (dir: string, now: () => number): Promise<SubscribeMessages> => {
  const path = messagesFile(dir);
  const messages = await readMessages(path);
  const refused = new Set((await readJson(refusalsFile(dir))) as string[] | undefined);
  await mkdir(dirname(path), { recursive: true });
  const file = await open(path, 'a');
  const keepRefusals = () => writeDurably(refusalsFile(dir), JSON.stringify([...refused]));
  return {
    send: async (request) => {
      const verdict = verdictOf(request, refused);
      const message: SentMessage = {
        to: text(request.touser),
        templateId: text(request.template_id),
        page: typeof request.page === 'string' ? request.page : null,
        data: request.data ?? null,
        sentAt: new Date(now()).toISOString(),
        errcode: verdict.errcode,
      };
      // the newline goes first too: it ends a line that a crash has cut
      await file.appendFile(`\n${JSON.stringify(message)}\n`);
      await file.datasync();
      messages.push(message);
      return verdict;
    },
    list: () => messages,
    refuse: async (openid) => {
      refused.add(openid);
      await keepRefusals();
    },
    acceptAgain: async (openid) => {
      if (openid === undefined) refused.clear();
      else refused.delete(openid);
      await keepRefusals();
    },
    close: () => file.close(),
  };
};
