// Whether a foreign domain has agreed to get the reports (RFC 9990 4).
import type { DnsReply } from '../../../shared/dns.ts';
import { isKnown } from '../../../shared/dns.ts';
import type { Text } from '../../../shared/text.ts';
import { findReply } from '../protocols/dns/find-reply.ts';
import { recordsIn } from '../protocols/dmarc/tree-walk.ts';
import { canBeAsked, type Destination } from './dmarc-reports.ts';

export type PermissionState = {
  /** Why no report is sent there; null where one is, and where it is not known. */
  readonly why: Text | null;
  readonly reply: DnsReply | null;
};

export function permissionState({ permission, host }: Destination, replies: readonly DnsReply[]): PermissionState {
  if (permission === null) return { why: null, reply: null };
  // RFC 9990 4 step 4.
  if (!canBeAsked(permission)) return { why: texts.tooLong, reply: null };
  const reply = findReply(replies, permission, 'TXT') ?? null;
  if (reply === null || !isKnown(reply)) return { why: null, reply };
  const records = recordsIn(reply);
  // Step 7: texts that are no DMARC record give no permission; step 8: one of them is enough.
  if (records.length === 0) return { why: reply.outcome === 'answer' ? texts.otherText : texts.none, reply };
  // Step 9: an address given here must lie at the same host, else nobody gets anything.
  const elsewhere = records.some(({ rua }) => rua.some((uri) => uri.host !== null && uri.host !== host));
  return { why: elsewhere ? texts.elsewhere : null, reply };
}

const texts = {
  tooLong: {
    en: 'the name of the permission record would be longer than DNS allows.',
    ja: '許可レコードの名前が DNS の上限を超えます。',
  },
  none: { en: 'the permission record is missing.', ja: '許可レコードがありません。' },
  otherText: {
    en: 'there is a text where the permission belongs, but it does not begin with v=DMARC1.',
    ja: '許可レコードの場所に記述がありますが、v=DMARC1 で始まっていません。',
  },
  elsewhere: {
    en: 'the permission sends the reports on to another host, which is not allowed.',
    ja: '許可レコードが別のホストへの送付を指定しており、認められません。',
  },
} satisfies Record<string, Text>;
