/** No answer came; whether the change happened is unknown, so it is repeated with the same request key only. */
export type TransportError = 'NETWORK';

export const noAnswer = { ok: false, error: { code: 'NETWORK', details: {}, traceId: '' } } as const;
