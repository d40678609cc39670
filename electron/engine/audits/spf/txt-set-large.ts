// S07: all TXT records of the domain together exceed one packet.
import { type DnsReply, txtValues } from '../../../../shared/dns.ts';
import { labelsOf } from '../../protocols/dns/name.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';
import { citeSpf } from '../judge-spf.ts';

/** What every network carries in one piece (RFC 9715). */
const maxBytes = 1232;

export const spfTxtSetLarge = defineAudit({
  id: 'spf-txt-set-large',
  topic: 'spf',
  subject: 'domain',
  severity: 'medium',
  needs: ['apexTxt'],
  texts: {
    title: {
      en: 'The TXT records of the domain are too large in total',
      ja: 'ドメインの TXT レコードの合計が大きすぎます',
    },
    passed: { en: 'The TXT records fit into one DNS packet', ja: 'TXT レコードは 1 つの DNS パケットに収まります' },
    why: {
      en: 'A query for SPF returns all TXT records of the domain at once. Above 1,232 bytes, the answer is usually cut off and must be requested again over TCP. Receivers whose network blocks DNS over TCP then see a temporary SPF error.',
      ja: 'SPF を問い合わせると、ドメインの TXT レコードがすべてまとめて返されます。1,232 バイトを超えると応答は通常途中で切れ、TCP で問い合わせ直す必要があります。DNS の TCP を通さない受信側では、SPF が一時エラーになります。',
    },
    fix: {
      en: 'Delete verification texts of services that you no longer use; most are needed only once. Then audit again.',
      ja: '使い終わったサービスの確認用 TXT（多くは一度きりの確認用です）を削除し、もう一度診断してください。',
    },
  },
  sources: [
    citeSpf('3.4', 'S07'),
    { title: 'RFC 9715 (IP fragmentation avoidance in DNS)', url: 'https://www.rfc-editor.org/rfc/rfc9715' },
  ],
  judge: ({ apexTxt }) => {
    const bytes = answerBytes(apexTxt);
    if (bytes <= maxBytes)
      return pass({
        en: `The answer has about ${bytes.toLocaleString('en')} bytes.`,
        ja: `応答は約 ${bytes.toLocaleString('ja')} バイトです。`,
      });
    const texts = txtValues(apexTxt);
    const rows = texts.toSorted((a, b) => b.length - a.length).map((text) => [String(text.length), text]);
    const title = { en: 'TXT records, largest first', ja: 'TXT レコード（大きい順）' };
    const columns = [
      { en: 'Bytes', ja: 'バイト数' },
      { en: 'Text', ja: '値' },
    ];
    return fail(
      {
        en: `${texts.length === 1 ? 'One TXT record makes' : `${texts.length} TXT records make`} an answer of about ${bytes.toLocaleString('en')} bytes; ${maxBytes.toLocaleString('en')} fit into one packet.`,
        ja: `TXT レコード ${texts.length} 件で応答が約 ${bytes.toLocaleString('ja')} バイトになります。1 つのパケットに収まるのは ${maxBytes.toLocaleString('ja')} バイトまでです。`,
      },
      { details: [{ kind: 'table', title, columns, rows }], replies: [apexTxt] },
    );
  },
});

/** The size on the wire: header and EDNS, the question, and for each record a pointer, ten bytes and its strings. */
function answerBytes({ question, records }: DnsReply): number {
  const name = labelsOf(question.name).reduce((sum, label) => sum + label.length + 1, 1);
  const sizes = records.map((record) =>
    record.type === 'TXT' ? 12 + record.strings.reduce((sum, text) => sum + text.length + 1, 0) : 12 + name,
  );
  return 12 + 11 + name + 4 + sizes.reduce((sum, size) => sum + size, 0);
}
