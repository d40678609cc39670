// The SMTP password that SES derives from a secret access key for one region.
import { createHmac } from 'node:crypto';

/** A constant of the derivation, not a date that moves on. */
const date = '11111111';
const version = Buffer.from([0x04]);

/** SES developer guide, "Obtaining Amazon SES SMTP credentials by converting existing AWS credentials". */
export function derivePassword(secretAccessKey: string, region: string): string {
  const signed = [date, region, 'ses', 'aws4_request', 'SendRawEmail'].reduce<Buffer>(
    (key, message) => createHmac('sha256', key).update(message, 'utf8').digest(),
    Buffer.from(`AWS4${secretAccessKey}`, 'utf8'),
  );
  return Buffer.concat([version, signed]).toString('base64');
}
