import { bookRoutes } from './control/book-routes';
import { type CallBook, openCallBook } from './control/call-book';
import { clockRoutes } from './control/clock-routes';
import { dataRoutes } from './control/data-routes';
import { faultRoutes } from './control/fault-routes';
import { openFaults } from './control/faults';
import { type LogBook, openLogBook } from './control/log-book';
import { pageRoutes } from './control/page-routes';
import { wechatRoutes } from './control/wechat-routes';
import { type FunctionHost, openHost } from './functions/function-host';
import { functionsWire } from './functions/functions-wire';
import { tooHeavyForPhone } from './functions/invocation';
import { openTimers, type Timers } from './functions/timers';
import { type KeptState, openState, type StateOptions } from './kept-state';
import { adminRoute } from './server/admin-route';
import { appRoute } from './server/app-route';
import { callRoute } from './server/call-route';
import type { Route } from './server/http';
import { openHttpServer } from './server/http-server';
import { storageRoutes } from './server/storage-routes';
import { openSigner } from './storage/sign';
import { storageWire } from './storage/storage-wire';
import { openOpenApi } from './wechat/open-api';
import { openPhoneCodes } from './wechat/phone-codes';
import { openPresence } from './wechat/presence';
import { openTextCheck } from './wechat/text-check';
import { wechatWire } from './wechat/wechat-wire';
import { databaseWire } from './wire/database-wire';

export type CloudOptions = StateOptions & {
  port: number;
  functionsDir: string;
  appDir?: string;
  /** False: timers run only when asked. */
  automaticTimers: boolean;
  warn: (text: string) => void;
};

export type Cloud = { url: string; close(): Promise<void> };

type Parts = KeptState & { calls: CallBook; logs: LogBook; url: () => string };

const startHost = (options: CloudOptions, { clock, secrets, calls, logs, url }: Parts): FunctionHost =>
  openHost({
    functions: options.manifest.functions,
    dir: options.functionsDir,
    wireUrl: (processId) => `${url()}/admin/${processId}`,
    variables: secrets.env,
    offsetMs: clock.offsetMs,
    onOutput: (fn, output, traceId) => {
      logs.add(fn, output, traceId, Date.now());
      if (output.stream === 'host') options.warn(`${fn}: ${output.text}`);
    },
    onDone: (invocation, outcome, ms) => {
      calls.add(invocation, outcome, ms, Date.now());
      const heavy = tooHeavyForPhone(invocation, outcome);
      if (heavy) options.warn(heavy);
    },
  });

const routesOf = (options: CloudOptions, parts: Parts, host: FunctionHost, timers: Timers): Route[] => {
  const { clock, secrets, personas, database, files, messages, calls, logs, url } = parts;
  const codes = openPhoneCodes(Date.now);
  const signer = openSigner(secrets.storage, Date.now);
  const faults = openFaults(1);
  const presence = openPresence(Date.now);
  const texts = openTextCheck(presence, Date.now);
  const openApi = openOpenApi({ messages, codes, texts, phoneOf: personas.phoneOf, now: Date.now });
  const handler = databaseWire(database, {
    ...storageWire({ files, signer, baseUrl: url }),
    ...functionsWire(host),
    ...wechatWire(openApi),
  });
  return [
    adminRoute({ handler, faults, host, warn: options.warn }),
    callRoute({ host, faults, presence }),
    ...storageRoutes({ files, signer, faults }),
    ...clockRoutes({ clock, timers }),
    ...wechatRoutes({ messages, codes, texts }),
    ...faultRoutes(faults),
    ...bookRoutes(calls, logs),
    ...dataRoutes({ dir: options.dir, manifest: options.manifest, database, personas, files, signer }),
    ...pageRoutes(),
    ...(options.appDir ? [appRoute(options.appDir)] : []),
  ];
};

/** Starts the local cloud in a data folder: database, files, functions, timers and every door to them. */
export const openCloud = async (options: CloudOptions): Promise<Cloud> => {
  const state = await openState(options);
  // functions learn the address when they start, which is after the server has it
  let url = '';
  const parts: Parts = { ...state, calls: openCallBook(), logs: openLogBook(options.dir), url: () => url };
  const host = startHost(options, parts);
  const times = { now: Date.now, seenByFunctions: state.clock.now };
  const timers = openTimers(options.manifest.functions, host, times, options.automaticTimers);
  const routes = routesOf(options, parts, host, timers);
  const server = await openHttpServer(options.port, routes, options.warn);
  url = server.url;
  return {
    url,
    close: async () => {
      timers.close();
      await host.close();
      await server.close();
      await state.messages.close();
      await parts.logs.close();
      await state.database.close();
    },
  };
};
