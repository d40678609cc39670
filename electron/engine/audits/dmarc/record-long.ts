// D30: a record so long that its answer may not fit in one small packet.
import { recordExcerpt } from '../../derive/dmarc-cure.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';
import { cite, judgeDmarcRecord } from '../judge-dmarc-record.ts';

/** With names and headers around it, more does not fit the 512 bytes of plain DNS (RFC 1035 4.2.1). */
const maxBytes = 450;

export const dmarcRecordLong = defineAudit({
  id: 'dmarc-record-long',
  topic: 'dmarc',
  subject: 'domain',
  severity: 'low',
  needs: ['target', 'dmarcWalk'],
  texts: {
    title: { en: 'The DMARC record is very long', ja: 'DMARC レコードが長すぎます' },
    passed: { en: 'The DMARC record is short enough', ja: 'DMARC レコードの長さは適切です' },
    why: {
      en: 'A DNS answer of more than 512 bytes does not fit into the smallest DNS packet. Some firewalls drop larger ones, and the receiver then sees a DNS failure instead of your policy.',
      ja: '512 バイトを超える応答は従来の DNS に収まりません。一部のファイアウォール環境では応答が失われ、ポリシーが取得できなくなります。',
    },
    fix: {
      en: 'Shorten it: keep at most two report addresses in each tag, and delete historic tags and tags that only repeat a default.',
      ja: 'レポート送付先をタグごとに 2 件以内にし、廃止されたタグや既定値だけのタグを削除して短くしてください。',
    },
  },
  sources: [
    { title: 'RFC 1035 4.2.1', url: 'https://www.rfc-editor.org/rfc/rfc1035#section-4.2.1', checks: ['D30'] },
    cite(9989, '4.5'),
  ],
  judge: ({ target, dmarcWalk }) =>
    judgeDmarcRecord(target, dmarcWalk, (found) => {
      const bytes = found.record.text.length;
      if (bytes <= maxBytes) return pass(null, { replies: [found.reply] });
      const reason = { en: `Beyond ${maxBytes} bytes.`, ja: `${maxBytes} バイトを超えた部分です。` };
      return fail(
        {
          en: `The record has ${bytes.toLocaleString('en')} bytes; up to ${maxBytes} are safe.`,
          ja: `レコードは ${bytes.toLocaleString('ja')} バイトです。${maxBytes} バイト以内が安全です。`,
        },
        { details: [recordExcerpt(found, [{ start: maxBytes, end: bytes, reason }])], replies: [found.reply] },
      );
    }),
});
