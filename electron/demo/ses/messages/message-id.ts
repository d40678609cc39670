// Ids in the form that SES gives to messages and feedback: a region, the time of acceptance, something random.
import { createHash } from 'node:crypto';

/** The first four digits by region, as seen in ids of public logs. */
const prefixes: { readonly [region: string]: string } = {
  'us-east-1': '0100',
  'us-west-2': '0101',
  'eu-west-1': '0102',
  'sa-east-1': '0103',
  'ap-northeast-1': '0106',
  'eu-central-1': '0107',
  'ap-southeast-2': '0108',
  'ap-south-1': '0109',
  'eu-west-2': '010b',
  'ap-northeast-2': '010c',
  'ca-central-1': '010d',
  'ap-southeast-1': '010e',
  'us-east-2': '010f',
  'eu-north-1': '0110',
  'us-west-1': '0111',
  'eu-west-3': '0112',
};

/** `0100018f2d1e5a3b-6159d14e-061f-4777-8f1c-444c5c4152aa-000000`; the same seed brings the same id. */
export function messageId(region: string, atMs: number, seed: string): string {
  const time = Math.floor(atMs).toString(16).padStart(12, '0');
  return `${prefixes[region] ?? '0120'}${time}-${uuidOf(seed)}-000000`;
}

/** A version 4 UUID (RFC 9562 5.4) made of a seed. */
export function uuidOf(seed: string): string {
  const hex = createHash('sha256').update(seed).digest('hex');
  const variant = '89ab'.charAt(Number.parseInt(hex.charAt(16), 16) % 4);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
