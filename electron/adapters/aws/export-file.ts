// Fetches the file of an export job from its presigned address, which is AWS's own or the profile's endpoint and no other.
import type { Connection, Hearing } from './connection.ts';
import { readCallOf } from './call.ts';

type HttpRequest = Parameters<Connection['handle']>[0];

/** Whether SES itself can have given this address; `endpoint` is the profile's own, if it has one. */
export function isExportAddress(address: string, endpoint: string | null): boolean {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || url.username !== '' || url.password !== '') return false;
  if (endpoint !== null && url.origin === new URL(endpoint).origin) return true;
  return url.protocol === 'https:' && url.port === '' && /\.amazonaws\.com(?:\.cn)?$/u.test(url.hostname);
}

export const exportFileCall = (address: string, maxBytes: number, connection: Connection) =>
  readCallOf('s3')('GetObject', 'export job', async (_clients, hearing): Promise<{ readonly text: string }> => {
    const { response } = await connection.handle(requestFor(new URL(address)), { ...hearing, wantsFile: true });
    const text = await textOf(response.body as AsyncIterable<Uint8Array>, maxBytes, hearing);
    if (response.statusCode !== 200) throw refusal(text, response.statusCode);
    return { text };
  });

/** Its signature stands in the address: nothing of ours is sent. */
function requestFor({ protocol, hostname, port, pathname, searchParams }: URL): HttpRequest {
  const request: Omit<HttpRequest, 'clone'> = {
    method: 'GET',
    protocol,
    hostname,
    ...(port === '' ? {} : { port: Number(port) }),
    path: pathname,
    query: Object.fromEntries(searchParams),
    headers: { host: port === '' ? hostname : `${hostname}:${port}` },
  };
  return request as HttpRequest;
}

async function textOf(body: AsyncIterable<Uint8Array>, maxBytes: number, { abortSignal }: Hearing): Promise<string> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of body) {
    abortSignal.throwIfAborted();
    bytes += part.length;
    if (bytes > maxBytes) throw Object.assign(new Error(`the file is larger than ${maxBytes} bytes`), tooLarge);
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

const tooLarge = { name: 'EntityTooLarge', $fault: 'server' };

/** As the SDK says it (S3 API reference, "Error responses"). */
function refusal(xml: string, status: number): Error {
  const name = /<Code>(\w{1,100})<\/Code>/u.exec(xml)?.[1] ?? `HTTP ${status}`;
  const message = /<Message>([^<]{1,500})<\/Message>/u.exec(xml)?.[1] ?? '';
  return Object.assign(new Error(message), { name, $fault: 'client' });
}
