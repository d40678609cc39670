// The exact calls behind a sending, as they would go out, and the same for the aws command line; bytes and long texts are cut, and say so.
import type { RegionName } from '../../../shared/aws.ts';
import { smtpHost } from '../../../shared/health/smtp.ts';
import type { SendPreview, SendWay } from '../../../shared/message/send.ts';
import { commandLine } from './command-line.ts';

type Call = SendPreview['calls'][number];
type Input = { readonly [key: string]: unknown };

/** The rest are like them, and are counted. */
export const mostCalls = 10;
/** More than most texts of a mail, and little enough to be looked at. */
const maxCharacters = 2000;

/** SES developer guide, "Controlling access to Amazon SES": each kind of content has an action of its own. */
function sendAction(way: SendWay, isBulk: boolean): string {
  if (isBulk) return 'ses:SendBulkEmail';
  if (way === 'raw' || way === 'smtp') return 'ses:SendRawEmail';
  return way === 'simple' ? 'ses:SendEmail' : 'ses:SendTemplatedEmail';
}

export type ApiSend = { readonly way: SendWay; readonly region: RegionName; readonly isBulk: boolean };

export function apiCall(input: Input, { way, region, isBulk }: ApiSend): Call {
  const operation = isBulk ? 'SendBulkEmail' : 'SendEmail';
  const shown = cut(input) as Input;
  const line = commandLine({ service: 'sesv2', operation, region, input: shown });
  return { operation, action: sendAction(way, isBulk), input: shown, commandLine: line };
}

export type SmtpSend = {
  readonly from: string;
  readonly to: readonly string[];
  readonly bytes: Uint8Array;
};

export const smtpSendPort = { portNumber: 587, tls: 'starttls' } as const;

export function smtpCall({ from, to, bytes }: SmtpSend, region: RegionName): Call {
  const host = smtpHost(region);
  const { portNumber } = smtpSendPort;
  const input = { host, port: portNumber, tls: 'STARTTLS', from, to, message: cut(bytes) };
  const parts = [`--server ${host}:${portNumber}`, '--tls', '--auth LOGIN', `--from ${quoted(from)}`];
  const line = `swaks ${[...parts, `--to ${quoted(to.join(','))}`, '--data @message.eml'].join(' ')}`;
  return { operation: 'SMTP', action: sendAction('smtp', false), input, commandLine: line };
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

function cut(value: unknown): unknown {
  if (typeof value === 'string') return cutText(value);
  if (value instanceof Uint8Array) return `(${value.length} bytes, as base64)`;
  if (Array.isArray(value)) return value.map(cut);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, cut(member)]));
}

function cutText(text: string): string {
  if (text.length <= maxCharacters) return text;
  return `${text.slice(0, maxCharacters)}… (${text.length - maxCharacters} more characters)`;
}
