import type { Waiting } from '../../shared/offline/queue.types';
import { queuedMark, queuedRequests } from './queued.view';
import { uploadText } from './use-early-upload';

const waiting = (key: string, name: string) => ({ key, name }) as Waiting;

describe('what waits on the phone', () => {
  it('shows new requests only, the newest first', () => {
    const all = [
      waiting('a', 'requests.submit'),
      waiting('b', 'requests.urge'),
      waiting('c', 'requests.submit'),
    ];
    expect(queuedRequests(all).map(({ key }) => key)).toEqual(['c', 'a']);
  });

  it('tells a refusal from waiting and from leaving', () => {
    const refusal = { code: 'PLACE_UNKNOWN', details: {}, traceId: '' };
    const words = [
      queuedMark({ refusal, leaving: false }),
      queuedMark({ refusal: null, leaving: false }),
      queuedMark({ refusal: null, leaving: true }),
    ].map((mark) => mark.words);
    expect(words).toEqual(['没有发出去', '等待发送', '正在发送']);
  });
});

describe('photos', () => {
  it('say nothing while there are none', () => expect(uploadText([])).toBeNull());
  it('count what has arrived', () => expect(uploadText(['done', 'uploading'])).toContain('1 / 2'));
  it('ask for nothing when an upload failed: it is repeated with the request', () => {
    expect(uploadText(['done', 'failed'])).toContain('自动再传');
  });
});
