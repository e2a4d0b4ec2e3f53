import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { noteOf, PAGE } from './notes';

/**
 * Answers every action of the wire at once, with an answer of the size that the cloud gives: what is left of a
 * call's time is the SDK, HTTP and JSON. Runs in a process of its own, as the cloud does.
 */
const rows = Array.from({ length: PAGE }, (_, n) => JSON.stringify(noteOf(n, PAGE)));

const answerTo = (action: unknown, queryType: unknown): object => {
  switch (action) {
    case 'database.getDocument':
      return { data: { list: queryType === 'DOC' ? rows.slice(0, 1) : rows } };
    case 'database.insertDocument':
      return { data: { insertedIds: ['n'] } };
    case 'database.modifyDocument':
      return { data: { updated: 1, upsert_id: null } };
    case 'database.startTransaction':
      return { transactionId: 't' };
    case 'functions.invokeFunction':
      return { data: { response_data: '{"turn":1}' } };
    default:
      return {};
  }
};

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const { action, queryType } = JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown>;
    response.setHeader('content-type', 'application/json; charset=utf-8');
    response.end(JSON.stringify({ requestId: 'floor', ...answerTo(action, queryType) }));
  });
});

server.listen(0, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}/admin`);
});
process.stdin.resume().on('end', () => process.exit(0));
