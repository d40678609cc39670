// S06: a record of more than 450 bytes.
import { assessSpf } from '../../derive/spf-assessment.ts';
import { spfExcerpt } from '../../derive/spf-cure.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';
import { citeSpf } from '../judge-spf.ts';

/** What leaves room in 512 bytes for the rest of the answer (RFC 7208 3.4). */
const maxBytes = 450;

export const spfRecordLong = defineAudit({
  id: 'spf-record-long',
  topic: 'spf',
  subject: 'domain',
  severity: 'low',
  needs: ['spfTree'],
  texts: {
    title: { en: 'Long SPF record', ja: 'SPF レコードが長くなっています' },
    passed: { en: 'The SPF record is short enough', ja: 'SPF レコードは十分に短くなっています' },
    why: {
      en: 'A long record no longer fits into one small DNS packet together with the other texts of the domain. Some resolvers and firewalls handle that badly, and each string of it must be split at 255 bytes.',
      ja: 'レコードが長いと、ドメインのほかの TXT とあわせて小さな DNS パケットに収まらなくなります。うまく扱えないリゾルバーやファイアウォールがあり、255 バイトごとの分割も必要です。',
    },
    fix: {
      en: 'Remove senders that are no longer used. Join neighbouring addresses into a range (ip4:192.0.2.0/28), or move groups of them to a name of your own such as _spf1 and include it.',
      ja: '使っていない送信元を削除してください。隣り合うアドレスは範囲（ip4:192.0.2.0/28）にまとめるか、_spf1 のような自ドメインの名前に移して include で参照します。',
    },
  },
  sources: [citeSpf('3.4', 'S06')],
  judge: ({ spfTree }) => {
    const { reply, text, domain } = assessSpf(spfTree);
    const bytes = text.length;
    if (bytes <= maxBytes) return pass({ en: `${bytes} bytes.`, ja: `${bytes} バイトです。` }, { replies: [reply] });
    const says =
      bytes > 512
        ? {
            en: `${bytes} bytes; from 512 on, the answer does not fit into a plain DNS packet at all.`,
            ja: `${bytes} バイトあります。512 バイトを超えると、応答が通常の DNS パケットに収まりません。`,
          }
        : {
            en: `${bytes} bytes; RFC 7208 advises to stay below ${maxBytes}.`,
            ja: `${bytes} バイトあります。RFC 7208 は ${maxBytes} バイト未満を勧めています。`,
          };
    const reason = { en: `beyond ${maxBytes} bytes`, ja: `${maxBytes} バイトを超えた部分` };
    return fail(says, {
      details: [spfExcerpt(domain, text, [{ start: maxBytes, end: bytes, reason }])],
      replies: [reply],
    });
  },
});
