// Whether the domain of a report address can receive mail.
import type { DnsName, DnsReply } from '../../../shared/dns.ts';
import { isKnown } from '../../../shared/dns.ts';
import type { Text } from '../../../shared/text.ts';
import { findReply } from '../protocols/dns/find-reply.ts';

export type ReportHostState = {
  /** Why it cannot; null where it can, and where it is not known. */
  readonly why: Text | null;
  readonly unreached: readonly DnsReply[];
};

const can: ReportHostState = { why: null, unreached: [] };

export function reportHostState(host: DnsName, replies: readonly DnsReply[]): ReportHostState {
  const mx = findReply(replies, host, 'MX');
  if (mx === undefined || !isKnown(mx)) return { why: null, unreached: mx === undefined ? [] : [mx] };
  if (mx.outcome === 'nxdomain') return { why: texts.missing, unreached: [] };
  // RFC 7505: a null MX takes no mail.
  if (mx.outcome === 'answer')
    return mx.records.some((record) => record.type === 'MX' && record.exchange === '.')
      ? { why: texts.nullMx, unreached: [] }
      : can;
  // RFC 5321 5.1: without MX, mail goes to the address of the name itself.
  const found = [findReply(replies, host, 'A'), findReply(replies, host, 'AAAA')];
  const addresses = found.filter((reply) => reply !== undefined);
  if (addresses.some(({ outcome }) => outcome === 'answer')) return can;
  const unreached = addresses.filter((reply) => !isKnown(reply));
  return { why: unreached.length > 0 || addresses.length < 2 ? null : texts.noAddress, unreached };
}

const texts = {
  missing: { en: 'this domain does not exist.', ja: 'このドメインは存在しません。' },
  nullMx: {
    en: 'this domain says that it receives no mail (null MX).',
    ja: 'メールを受信しないと宣言しています（Null MX）。',
  },
  noAddress: { en: 'this domain has neither an MX record nor an address.', ja: 'MX もアドレスレコードもありません。' },
} satisfies Record<string, Text>;
