// What decided the result of check_host, as one sentence.
import { assertNever } from '../../shared/assert-never.ts';
import { type DnsName, type DnsReply, txtValue } from '../../shared/dns.ts';
import type { Text } from '../../shared/text.ts';
import { saySpfFault } from './derive/say-spf-fault.ts';
import { maxLookups, maxMxHosts, maxVoids, type SpfCause } from './protocols/spf/evaluate.ts';
import { indexReplies, replyTo } from './protocols/spf/replies.ts';
import { spfRecords } from './protocols/spf/select.ts';
import { sayOutcome } from './say-unreachable.ts';

/** `replies` are those of the check; a syntax error is quoted from the record among them. */
export function saySpfCause(cause: SpfCause, replies: readonly DnsReply[]): Text {
  switch (cause.kind) {
    case 'matched':
      return {
        en: `"${cause.term}" in the record of ${cause.domain} matches.`,
        ja: `${cause.domain} のレコードの「${cause.term}」に一致しました。`,
      };
    case 'nothing-matched':
      return {
        en: `No term in the record of ${cause.domain} matches, and it does not end in "all".`,
        ja: `${cause.domain} のレコードに一致する項目がなく、末尾に「all」もありません。`,
      };
    case 'not-a-domain':
      return {
        en: `"${cause.domain}" is not a domain name, so there is no record to look up.`,
        ja: `「${cause.domain}」はドメイン名ではないため、レコードを問い合わせられません。`,
      };
    case 'no-record':
      return sayMissing(cause.domain, replies);
    case 'several-records':
      return {
        en: `${cause.domain} has more than one SPF record, where only one is allowed.`,
        ja: `${cause.domain} に SPF レコードが複数あります。認められるのは 1 つだけです。`,
      };
    case 'syntax':
      return saySyntax(cause, replies);
    case 'too-many-lookups':
    case 'too-many-voids':
    case 'too-many-mx':
      return sayLimit(cause);
    case 'unreachable':
      return sayTemporary(cause.reply);
    default:
      return assertNever(cause);
  }
}

function sayMissing(domain: DnsName, replies: readonly DnsReply[]): Text {
  return replyTo(indexReplies(replies), { name: domain, type: 'TXT' })?.outcome === 'nxdomain'
    ? { en: `${domain} does not exist in DNS.`, ja: `${domain} は DNS に存在しません。` }
    : { en: `${domain} has no SPF record.`, ja: `${domain} に SPF レコードがありません。` };
}

function saySyntax({ domain, fault }: Extract<SpfCause, { kind: 'syntax' }>, replies: readonly DnsReply[]): Text {
  const reply = replyTo(indexReplies(replies), { name: domain, type: 'TXT' });
  const record = reply === undefined ? undefined : spfRecords(reply)[0];
  const term = record === undefined ? '' : txtValue(record).slice(fault.term.start, fault.term.end);
  const reason = saySpfFault(fault);
  return {
    en: `The record of ${domain} is not valid: "${term}": ${reason.en}`,
    ja: `${domain} のレコードが無効です。「${term}」: ${reason.ja}`,
  };
}

type Limit = Extract<SpfCause, { kind: 'too-many-lookups' | 'too-many-voids' | 'too-many-mx' }>;

/** RFC 7208 4.6.4 */
function sayLimit({ kind, domain, term }: Limit): Text {
  const at = { en: `"${term}" in the record of ${domain}`, ja: `${domain} のレコードの「${term}」` };
  switch (kind) {
    case 'too-many-lookups':
      return {
        en: `SPF needs more than ${maxLookups} lookups: ${at.en} exceeds the limit.`,
        ja: `ルックアップが上限の ${maxLookups} 回を超えました。超えた箇所は${at.ja} です。`,
      };
    case 'too-many-voids':
      return {
        en: `More than ${maxVoids} lookups find nothing: ${at.en} exceeds the limit.`,
        ja: `空振り（結果が空のルックアップ）が上限の ${maxVoids} 回を超えました。超えた箇所は${at.ja} です。`,
      };
    case 'too-many-mx':
      return {
        en: `${at.en} finds more than ${maxMxHosts} mail hosts.`,
        ja: `${at.ja} で見つかるメールホストが ${maxMxHosts} 台を超えています。`,
      };
    default:
      return assertNever(kind);
  }
}

function sayTemporary({ question, outcome, rcode }: DnsReply): Text {
  const how = sayOutcome(outcome, rcode);
  return {
    en: `${question.type} ${question.name} ${how.en}. Try again later or through another resolver.`,
    ja: `${question.name} の ${question.type} ${how.ja}。時間をおくか、別のリゾルバーで確認してください。`,
  };
}
