// The content of a request to S3: as it is, or cut into chunks with signatures or checksums between (S3 user guide, "aws-chunked").
import { createHash } from 'node:crypto';
import type { Heard } from '../wire/heard.ts';
import { CodedError } from '../wire/wire-error.ts';

export function contentOf({ headers, body }: Heard): Buffer {
  const claimed = headers.get('x-amz-content-sha256') ?? '';
  if (claimed.startsWith('STREAMING-')) return joinedChunks(body, Number(headers.get('x-amz-decoded-content-length')));
  const isHashed = /^[0-9a-f]{64}$/u.test(claimed);
  if (isHashed && claimed !== createHash('sha256').update(body).digest('hex'))
    throw new CodedError(
      'XAmzContentSHA256Mismatch',
      "The provided 'x-amz-content-sha256' header does not match what was computed.",
    );
  return body;
}

/** The signatures of single chunks are not judged: the request's own was. */
function joinedChunks(body: Buffer, length: number): Buffer {
  const chunks: Buffer[] = [];
  for (let at = 0; at < body.length;) {
    const lineEnd = body.indexOf('\r\n', at);
    const size = Number.parseInt(body.subarray(at, Math.max(at, lineEnd)).toString('latin1'), 16);
    if (Number.isNaN(size)) throw new CodedError('IncompleteBody', 'The request body terminated unexpectedly');
    if (size === 0) break;
    chunks.push(body.subarray(lineEnd + 2, lineEnd + 2 + size));
    at = lineEnd + 2 + size + 2;
  }
  const content = Buffer.concat(chunks);
  if (content.length !== length) throw new CodedError('IncompleteBody', 'The request body terminated unexpectedly');
  return content;
}
