import Busboy, { type BusboyHeaders } from '@fastify/busboy';

export type WireParams = Record<string, unknown>;

const MAX_FIELD = 16 * 1024 * 1024;

const parseJson = (body: Buffer): WireParams | undefined => {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'));
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as WireParams)
      : undefined;
  } catch {
    return undefined;
  }
};

const parseMultipart = (body: Buffer, contentType: string): Promise<WireParams | undefined> =>
  new Promise((resolve) => {
    const params = new Map<string, unknown>();
    const headers: BusboyHeaders = { 'content-type': contentType };
    const parser = new Busboy({ headers, limits: { fieldSize: MAX_FIELD, fileSize: MAX_FIELD, parts: 50 } });
    parser.on('field', (name: string, value: string) => {
      params.set(name, value);
    });
    // a Buffer in the form has no file name but the content type of bytes: it arrives as a file
    parser.on('file', (name: string, stream: NodeJS.ReadableStream) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        params.set(name, Buffer.concat(chunks));
      });
    });
    parser.on('finish', () => resolve(Object.fromEntries(params)));
    parser.on('error', () => resolve(undefined));
    parser.end(body);
  });

/** The parameters in the body of a wire call; undefined for a body that no SDK would send. */
export const parseWireBody = async (body: Buffer, contentType: string): Promise<WireParams | undefined> => {
  if (!contentType.startsWith('multipart/form-data')) return parseJson(body);
  try {
    return await parseMultipart(body, contentType);
  } catch {
    return undefined;
  }
};
