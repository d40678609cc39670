// K26: addresses answer where a CNAME should be: the panel flattened or proxied it.
import type { RecordToPublish } from '../../../../shared/detail.ts';
import type { DnsReply } from '../../../../shared/dns.ts';
import { newKeyRecord } from '../../derive/dkim-details.ts';
import { flattenedReplies } from '../../derive/dkim-misses.ts';
import { isSesToken } from '../../protocols/dkim/selector.ts';
import { defineAudit } from '../define-audit.ts';
import { citeDkim, isNamed, judgeDkimSelectors, onlyNamed } from '../judge-dkim-selectors.ts';

export const dkimCnameFlattened = defineAudit({
  id: 'dkim-cname-flattened',
  topic: 'dkim',
  subject: 'domain',
  severity: 'blocker',
  needs: ['dkimSelectors'],
  texts: {
    title: {
      en: 'The CNAME of a selector was turned into addresses',
      ja: 'セレクターの CNAME が IP アドレスに変換されています',
    },
    passed: { en: 'No selector answers with addresses', ja: 'IP アドレスを返すセレクターはありません' },
    why: {
      en: 'Your DNS provider answers with the addresses of a web proxy, or flattens the CNAME, instead of passing it on. Receivers never reach the key behind it, and the mail counts as unsigned.',
      ja: 'DNS 事業者が CNAME をそのまま返さず、プロキシの IP アドレスに置き換えています。受信側は参照先の鍵に到達できず、署名のないメールとして扱われます。',
    },
    fix: {
      en: 'In your DNS panel, turn off the proxy or CNAME flattening for this record; in Cloudflare, set it to "DNS only" (gray cloud). Then audit again.',
      ja: 'DNS 管理画面で、このレコードのプロキシまたは CNAME フラット化を無効にしてください。Cloudflare では「DNS のみ」（灰色の雲）に設定します。そのあと、もう一度診断してください。',
    },
  },
  sources: [citeDkim(6376, '3.6.2', 'K26'), citeDkim(1034, '3.6.2')],
  judge: ({ dkimSelectors }) =>
    judgeDkimSelectors(dkimSelectors, {
      about: isNamed,
      none: onlyNamed,
      faultOf: (selector) => {
        const replies = selector.state === 'missing' ? flattenedReplies(selector) : [];
        if (replies.length === 0) return null;
        const addresses = replies.flatMap(({ records }) =>
          records.flatMap((each) => ('address' in each ? [each.address] : [])),
        );
        return {
          says: {
            en: `${selector.name} has no key and no CNAME, but the addresses ${addresses.join(', ')}.`,
            ja: `${selector.name} には鍵も CNAME もなく、IP アドレス ${addresses.join('、')} が設定されています。`,
          },
          // The target is known for Amazon SES only; whatever it is, it is still there behind the proxy.
          details: isSesToken(selector.selector) ? [...withoutAddresses(replies), ...newKeyRecord(selector)] : [],
          replies,
        };
      },
    }),
});

/** RFC 1034 3.6.2: nothing may stand beside a CNAME. */
function withoutAddresses(replies: readonly DnsReply[]): readonly RecordToPublish[] {
  return replies.flatMap(({ records, question: { name } }) =>
    records.flatMap((record): readonly RecordToPublish[] => {
      if (record.type !== 'A' && record.type !== 'AAAA') return [];
      const { type, address: value, ttlSeconds } = record;
      return [{ kind: 'record-to-publish', act: 'remove', name, type, value, ttlSeconds, note: proxyNote }];
    }),
  );
}

const proxyNote = {
  en: 'If your DNS provider creates these addresses from the CNAME (a proxy), do not delete them: turn off the proxy.',
  ja: 'DNS 事業者が CNAME から自動生成したアドレス（プロキシ）の場合は、削除せずにプロキシを無効にしてください。',
};
