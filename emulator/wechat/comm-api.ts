import protobuf from 'protobufjs';

/**
 * The messages of a cloud call as `wx-server-sdk` 4 writes and reads them; only what an open API needs.
 * Unknown fields are skipped by protobuf itself.
 */
const schema = protobuf.parse(`
  syntax = "proto3";
  message KeyValuePair { string key = 1; bytes value = 2; string contenttype = 3; string filename = 4; }
  message OpenApiData { repeated KeyValuePair pairs = 1; }
  message CommApiData { int32 apiType = 1; OpenApiData openapiData = 2; string appid = 6; }
  message CommOpenApiResp { bytes respData = 1; string contentType = 2; int32 errorCode = 3; uint32 httpCode = 4; }
`).root;

const request = schema.lookupType('CommApiData');
const response = schema.lookupType('CommOpenApiResp');
const OPEN_API = 0;

type Decoded = { apiType?: number; openapiData?: { pairs?: { key?: string; value?: Uint8Array }[] } };

/** The parameters of an open API call; undefined where the bytes are not one. */
export const decodeOpenApiCall = (bytes: Buffer): Record<string, unknown> | undefined => {
  try {
    const message = request.toObject(request.decode(bytes)) as Decoded;
    if ((message.apiType ?? OPEN_API) !== OPEN_API) return undefined;
    const pairs = message.openapiData?.pairs ?? [];
    return Object.fromEntries(
      pairs.map(({ key = '', value }) => [key, JSON.parse(Buffer.from(value ?? []).toString('utf8'))]),
    );
  } catch {
    return undefined;
  }
};

export const encodeOpenApiResult = (result: unknown): Buffer =>
  Buffer.from(
    response
      .encode({
        respData: Buffer.from(JSON.stringify(result)),
        contentType: 'application/json',
        httpCode: 200,
      })
      .finish(),
  );

/** An error of the system before the API itself, such as −604101: no permission. */
export const encodeOpenApiSystemError = (errorCode: number): Buffer =>
  Buffer.from(response.encode({ errorCode, contentType: 'application/json', httpCode: 200 }).finish());
