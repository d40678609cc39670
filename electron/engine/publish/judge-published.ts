// Is a wanted record there? One answer about one name, at one server.
import type { RecordToPublish } from '../../../shared/detail.ts';
import { type DnsReply, isKnown, txtValues } from '../../../shared/dns.ts';
import type { Text } from '../../../shared/text.ts';
import { dmarcRecordOf } from '../protocols/dmarc/parse.ts';
import { normalName } from '../protocols/dns/name.ts';
import { sesSpfDomain } from '../derive/ses-egress.ts';
import { sayOutcome } from '../say-unreachable.ts';

export type Published = {
  readonly state: 'right' | 'wrong' | 'missing' | 'unknown';
  readonly says: Text;
};

/** `reply` answers the record's own name and type (CNAMEs are asked for as such). */
export function judgePublished(record: RecordToPublish, reply: DnsReply): Published {
  if (!isKnown(reply)) return { state: 'unknown', says: openQuestion(reply) };
  const found = valuesIn(record, reply);
  if (found.length === 0) return { state: 'missing', says: notThere };
  if (isAsWanted(record, found)) return { state: 'right', says: asWanted };
  return { state: 'wrong', says: { en: `Found: ${found.join(' | ')}`, ja: `現在の値: ${found.join(' | ')}` } };
}

/** What stands at the name for the same purpose and may not stay beside the wanted record. */
export function standingInTheWay(record: RecordToPublish, reply: DnsReply): readonly string[] {
  return valuesIn(record, reply).filter((found) => !isAsWanted(record, [found]) || isSpareSpf(record, found));
}

/** Each of two SPF records may be right by itself; only the wanted one stays. */
function isSpareSpf({ type, value }: RecordToPublish, found: string): boolean {
  return type === 'TXT' && isSpf(value) && found !== value;
}

/** What stands at the name and is meant for the same purpose: other TXT records at the name do not count. */
function valuesIn(record: RecordToPublish, reply: DnsReply): readonly string[] {
  switch (record.type) {
    case 'CNAME':
    case 'PTR':
      return reply.records.flatMap((one) =>
        (one.type === 'CNAME' || one.type === 'PTR') && one.name === normalName(record.name) ? [one.target] : [],
      );
    case 'MX':
      return reply.records.flatMap((one) => (one.type === 'MX' ? [`${one.preference} ${one.exchange}`] : []));
    case 'TXT':
      return txtValues(reply).filter((text) => isAkin(record.value, text));
    case 'A':
    case 'AAAA':
      return reply.records.flatMap((one) => (one.type === record.type && 'address' in one ? [one.address] : []));
    default:
      return [];
  }
}

function isAsWanted(record: RecordToPublish, found: readonly string[]): boolean {
  const [only, ...others] = found;
  // One MX for a custom MAIL FROM domain, one SPF record, one DMARC record, one CNAME: two of them are a fault.
  if (only === undefined || others.length > 0) return false;
  switch (record.type) {
    case 'CNAME':
    case 'PTR':
      return only === normalName(record.value);
    case 'MX':
      return only.split(' ')[1] === normalName(record.value.split(' ')[1] ?? '');
    case 'TXT':
      return only === record.value || servesAsWell(record.value, only);
    case 'A':
    case 'AAAA':
      return only === record.value;
    default:
      return false;
  }
}

/** SPF beside SPF, DMARC beside DMARC; any other text only where it is the same. */
function isAkin(wanted: string, text: string): boolean {
  if (isSpf(wanted)) return isSpf(text);
  if (isDmarc(wanted)) return isDmarc(text);
  return wanted === text;
}

/** A domain may have its own SPF and DMARC records: what counts is that SES is included, and that there is a policy. */
function servesAsWell(wanted: string, text: string): boolean {
  if (isSpf(wanted)) return new RegExp(`\\binclude:${sesSpfDomain}(?=\\s|$)`, 'iu').test(text);
  const record = isDmarc(wanted) ? dmarcRecordOf(text) : null;
  return record !== null && record.p !== null;
}

function isDmarc(text: string): boolean {
  return dmarcRecordOf(text) !== null;
}

function isSpf(text: string): boolean {
  return /^v=spf1(?: |$)/iu.test(text);
}

function openQuestion(reply: DnsReply): Text {
  const how = sayOutcome(reply.outcome, reply.rcode);
  return {
    en: `Could not be asked: ${reply.question.type} ${how.en}.`,
    ja: `確認できません: ${reply.question.type} ${how.ja}。`,
  };
}

export const notThere: Text = { en: 'Not there yet.', ja: 'まだ公開されていません。' };
const asWanted: Text = { en: 'As it should be.', ja: '正しく公開されています。' };
