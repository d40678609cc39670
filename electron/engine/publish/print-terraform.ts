// Records and the identity as Terraform: `aws_route53_record` and the `aws_sesv2_*` resources.
import type { DnsName } from '../../../shared/dns.ts';
import type { WantedRecord } from '../../../shared/publish.ts';
import type { SesIdentity } from '../../../shared/ses.ts';
import { cutStrings, groupSets, type RecordSet } from './group-sets.ts';

export function printTerraform(identity: SesIdentity, records: readonly WantedRecord[], zone: DnsName): string {
  const blocks = [
    zoneBlock(zone),
    ...groupSets(records).map(recordBlock),
    identityBlock(identity),
    ...mailFromBlock(identity),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function zoneBlock(zone: DnsName): string {
  return block('data "aws_route53_zone" "this"', [`name = ${quoted(zone)}`]);
}

function recordBlock({ name, type, ttlSeconds, values }: RecordSet): string {
  return block(`resource "aws_route53_record" "${labelOf(`${name}_${type}`)}"`, [
    'zone_id = data.aws_route53_zone.this.zone_id',
    `name    = ${quoted(name)}`,
    `type    = ${quoted(type)}`,
    `ttl     = ${ttlSeconds}`,
    `records = [${values.map((value) => valueOf(type, value)).join(', ')}]`,
  ]);
}

/** The provider adds the outer quotes of a TXT value; a longer one is cut with `\"\"` between its strings. */
function valueOf(type: RecordSet['type'], value: string): string {
  return type === 'TXT' ? `"${cutStrings(value).map(escaped).join('\\"\\"')}"` : quoted(value);
}

function identityBlock(identity: SesIdentity): string {
  const { dkim, configurationSet } = identity;
  const length = dkim.nextKeyLength ?? dkim.currentKeyLength;
  return block(`resource "aws_sesv2_email_identity" "${labelOf(identity.name)}"`, [
    ...(configurationSet === null ? [] : [`configuration_set_name = ${quoted(configurationSet)}`]),
    `email_identity = ${quoted(identity.name)}`,
    ...(dkim.origin === 'AWS_SES' && length !== null && identity.kind === 'domain'
      ? ['', 'dkim_signing_attributes {', `  next_signing_key_length = ${quoted(length)}`, '}']
      : []),
  ]);
}

function mailFromBlock({ name, mailFrom }: SesIdentity): readonly string[] {
  if (mailFrom === null) return [];
  return [
    block(`resource "aws_sesv2_email_identity_mail_from_attributes" "${labelOf(name)}"`, [
      `email_identity         = aws_sesv2_email_identity.${labelOf(name)}.email_identity`,
      `behavior_on_mx_failure = ${quoted(mailFrom.onMxFailure)}`,
      `mail_from_domain       = ${quoted(mailFrom.domain)}`,
    ]),
  ];
}

function block(head: string, lines: readonly string[]): string {
  return [`${head} {`, ...lines.map((line) => (line === '' ? '' : `  ${line}`)), '}'].join('\n');
}

/** A resource's name: letters, digits and underscores, not beginning with a digit. */
export function labelOf(text: string): string {
  const plain = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '_')
    .replace(/^_+|_+$/gu, '');
  return /^[a-z]/u.test(plain) ? plain : `r_${plain}`;
}

function quoted(text: string): string {
  return `"${escaped(text)}"`;
}

/** HCL: `${` and `%{` begin a template. */
function escaped(text: string): string {
  return text.replace(/[\\"]/gu, (character) => `\\${character}`).replace(/[$%](?=\{)/gu, (sign) => sign + sign);
}
