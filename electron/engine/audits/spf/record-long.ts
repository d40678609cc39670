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
    title: { en: 'The SPF record is long', ja: 'SPF レコードが長くなっています' },
    passed: { en: 'The SPF record is short enough', ja: 'SPF レコードは十分に短くなっています' },
    why: {
      en: 'A long record does not fit into one small DNS packet together with the other TXT records of the domain, and some resolvers and firewalls handle this badly. The value must also be split into strings of at most 255 bytes.',
      ja: 'レコードが長いと、ドメインのほかの TXT とあわせて小さな DNS パケットに収まらなくなります。うまく扱えないリゾルバーやファイアウォールがあり、255 バイトごとの分割も必要です。',
    },
    fix: {
      en: 'Remove senders that are no longer used. Combine neighboring addresses into a range (ip4:192.0.2.0/28), or move groups of them to a name of your own, such as _spf1, and include it.',
      ja: '使っていない送信元を削除してください。隣り合うアドレスは範囲（ip4:192.0.2.0/28）にまとめるか、_spf1 のような自ドメインの名前に移して include で参照します。',
    },
  },
  sources: [citeSpf('3.4', 'S06')],
  judge: ({ spfTree }) => {
    const { reply, text, domain } = assessSpf(spfTree);
    const bytes = text.length;
    if (bytes <= maxBytes)
      return pass(
        { en: `The record has ${bytes} bytes.`, ja: `レコードは ${bytes} バイトです。` },
        { replies: [reply] },
      );
    const says =
      bytes > 512
        ? {
            en: `The record has ${bytes.toLocaleString('en')} bytes; more than 512 do not fit into a plain DNS packet.`,
            ja: `レコードは ${bytes.toLocaleString('ja')} バイトです。512 バイトを超えると、応答が通常の DNS パケットに収まりません。`,
          }
        : {
            en: `The record has ${bytes} bytes; RFC 7208 recommends fewer than ${maxBytes}.`,
            ja: `レコードは ${bytes} バイトです。RFC 7208 は ${maxBytes} バイト未満を推奨しています。`,
          };
    const reason = { en: `beyond ${maxBytes} bytes`, ja: `${maxBytes} バイトを超えた部分` };
    return fail(says, {
      details: [spfExcerpt(domain, text, [{ start: maxBytes, end: bytes, reason }])],
      replies: [reply],
    });
  },
});
