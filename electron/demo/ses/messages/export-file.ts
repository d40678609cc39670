// The file of an export job: a pre-signed address that is good for five minutes, and what is found there.
import { createHash } from 'node:crypto';
import type { Call } from '../operation.ts';
import type { Site } from '../state/region-account.ts';
import type { ExportJob } from '../state/sending-state.ts';
import type { Answer } from '../wire/heard.ts';
import { completedAtMs, statusOf } from './export-progress.ts';
import { exportRows, printRows } from './export-rows.ts';

const expiresSeconds = 300;

export function printExportUrl({ account, nowMs, origin }: Call, { id, format }: ExportJob): string {
  const { accountId, region } = account;
  const path = `/exports/${accountId}/${region}/${id}.${format.toLowerCase()}`;
  const date = new Date(nowMs).toISOString().replace(/[-:]|\.\d+/gu, '');
  const query = new URLSearchParams({
    'X-Amz-Algorithm': 'AWS4-HMAC-SHA256',
    'X-Amz-Credential': `AKIAPLUMBLINEEXPORTS/${date.slice(0, 8)}/${region}/s3/aws4_request`,
    'X-Amz-Date': date,
    'X-Amz-Expires': String(expiresSeconds),
    'X-Amz-SignedHeaders': 'host',
    'X-Amz-Signature': signatureOf(path, date),
  });
  return `${origin}${path}?${query.toString()}`;
}

/** Not S3's own: only this site has to know it again. */
function signatureOf(path: string, date: string): string {
  return createHash('sha256').update(`${path} ${date}`).digest('hex');
}

/** Null: this is not the path of a file. Otherwise the answer to a GET without any signature but the address's own. */
export function fileFor(site: Site, path: string, search: string): Answer | null {
  const found = /^\/exports\/(\d{12})\/([\w-]+)\/([\w-]+)\.(?:csv|json)$/u.exec(path);
  if (found === null) return null;
  const [, accountId = '', region = '', id = ''] = found;
  const query = new URLSearchParams(search);
  const date = query.get('X-Amz-Date') ?? '';
  const signedAtMs = Date.parse(date.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/u, '$1-$2-$3T$4:$5:$6Z'));
  const account = site.regionsOf(accountId).find((known) => known.region === region);
  const job = account?.sending.exportJobs.get(id);
  const isSigned = query.get('X-Amz-Signature') === signatureOf(path, date);
  if (!isSigned || account === undefined || job === undefined) return denied('Access Denied');
  if (statusOf(job, site.nowMs()) !== 'COMPLETED') return denied('Access Denied');
  if (site.nowMs() >= signedAtMs + expiresSeconds * 1000) return denied('Request has expired');
  const { rows } = exportRows(account, job.source, completedAtMs(job));
  const type = job.format === 'CSV' ? 'text/csv' : 'application/json';
  return { status: 200, headers: { 'content-type': type }, body: printRows(rows, job.format) };
}

/** As Amazon S3 says it. */
function denied(message: string): Answer {
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>AccessDenied</Code><Message>${message}</Message></Error>`;
  return { status: 403, headers: { 'content-type': 'application/xml' }, body };
}
