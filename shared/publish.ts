// Records to publish, in every form that DNS is edited in.
import type { RecordToPublish } from './detail.ts';
import type { Text } from './text.ts';

export const publishFormats = [
  'zone-file',
  'panel-full',
  'panel-relative',
  'route53',
  'terraform',
  'cloudformation',
] as const;
/**
 * - `zone-file` RFC 1035 master file lines
 * - `panel-full`, `panel-relative` name, type, TTL and value for a DNS panel, with and without the zone in the name
 * - `route53` the change batch of `aws route53 change-resource-record-sets`
 * - `terraform` `aws_route53_record`, and the `aws_sesv2_*` resources of the identity
 * - `cloudformation` `AWS::Route53::RecordSet`, and the `AWS::SES::*` resources of the identity
 */
export type PublishFormat = (typeof publishFormats)[number];

/** One of the records that an identity wants, and whether it is there. */
export type WantedRecord = {
  readonly record: RecordToPublish;
  /** What it is for: "DKIM token 1 of 3", "MAIL FROM bounces". */
  readonly purpose: Text;
  /** `right` at every server, `partly` at some, `missing` at none, `unknown` where it could not be asked. */
  readonly state: 'right' | 'partly' | 'missing' | 'unknown';
  /** False for records that help but are not needed by SES (DMARC). */
  readonly required: boolean;
  /** Other values at the same name and type that must stay: some forms replace the whole set. */
  readonly keeps: readonly string[];
};

export type FixCard = {
  readonly records: readonly WantedRecord[];
  /** The zone whose suffix a panel may add by itself. */
  readonly zone: string;
  /** All wanted records in each format, ready to copy. */
  readonly texts: { readonly [F in PublishFormat]: string };
};
