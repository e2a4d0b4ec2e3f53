import type * as v from 'valibot';
import { account } from './account';
import { activities } from './activities';
import { audit } from './audit';
import { calls } from './calls';
import { community } from './community';
import { disclosure } from './disclosure';
import { disclosureRights } from './disclosure-rights';
import type { COMMON_ERRORS } from './errors';
import { home } from './home';
import { hourSheets } from './hour-sheets';
import { hours } from './hours';
import { hoursLedger } from './hours-ledger';
import { ledger } from './ledger';
import { messages } from './messages';
import { noticeDesk } from './notice-desk';
import { noticeQuestions } from './notice-questions';
import { noticeReach } from './notice-reach';
import { notices } from './notices';
import { opinionDesk } from './opinion-desk';
import { opinions } from './opinions';
import { papers } from './papers';
import { postDesk } from './post-desk';
import { posts } from './posts';
import { ratingDesk } from './rating-desk';
import { ratings } from './ratings';
import { requests } from './requests';
import { requestsExport } from './requests.export';
import { signUps } from './sign-ups';
import { teams } from './teams';
import { topicDesk } from './topic-desk';
import { topicDoors } from './topic-doors';
import { topics } from './topics';
import { volunteers } from './volunteers';
import { voteDesk } from './vote-desk';
import { votes } from './votes';
import { wishHelp } from './wish-help';
import { wishes } from './wishes';

/** The one map of what the two sides say to each other. */
export const contract = {
  ...calls,
  ...community,
  ...account,
  ...disclosure,
  ...disclosureRights,
  ...home,
  ...messages,
  ...notices,
  ...noticeDesk,
  ...noticeReach,
  ...noticeQuestions,
  ...opinions,
  ...opinionDesk,
  ...papers,
  ...posts,
  ...postDesk,
  ...topics,
  ...topicDesk,
  ...topicDoors,
  ...ratings,
  ...ratingDesk,
  ...requests,
  ...requestsExport,
  ...audit,
  ...volunteers,
  ...teams,
  ...activities,
  ...signUps,
  ...ledger,
  ...wishes,
  ...wishHelp,
  ...hours,
  ...hoursLedger,
  ...hourSheets,
  ...votes,
  ...voteDesk,
};

export type Contract = typeof contract;
export type OperationName = keyof Contract;
export type SliceName = OperationName extends `${infer S}.${string}` ? S : never;

/** What a client may send: optional fields may be left out. */
export type InputOf<N extends OperationName> = v.InferInput<Contract[N]['input']>;
/** What an operation receives: parsed, trimmed, with defaults. */
export type ParsedInputOf<N extends OperationName> = v.InferOutput<Contract[N]['input']>;
export type OutputOf<N extends OperationName> = v.InferOutput<Contract[N]['output']>;
export type ErrorOf<N extends OperationName> = (typeof COMMON_ERRORS)[number] | Contract[N]['errors'][number];
export type ErrorCode = ErrorOf<OperationName>;
