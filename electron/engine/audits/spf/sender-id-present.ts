// S09: a record of Sender ID, which nobody reads any more.
import type { Detail } from '../../../../shared/detail.ts';
import { txtValue } from '../../../../shared/dns.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';

export const spfSenderIdPresent = defineAudit({
  id: 'spf-sender-id-present',
  topic: 'spf',
  subject: 'domain',
  severity: 'info',
  needs: ['apexTxt'],
  texts: {
    title: { en: 'There is a Sender ID record', ja: 'Sender ID のレコードが残っています' },
    passed: { en: 'No Sender ID record', ja: 'Sender ID のレコードはありません' },
    why: {
      en: 'Sender ID was an early alternative to SPF and is obsolete. The record does no harm except that it makes the DNS answer larger.',
      ja: 'Sender ID は SPF の初期に競合した方式で、現在は使われていません。応答が大きくなるほかに害はありません。',
    },
    fix: { en: 'Delete the record below.', ja: '下のレコードを削除してください。' },
  },
  sources: [
    { title: 'RFC 4406 (Sender ID, historic)', url: 'https://www.rfc-editor.org/rfc/rfc4406', checks: ['S09'] },
  ],
  judge: ({ apexTxt }) => {
    const records = apexTxt.records.flatMap((record) =>
      record.type === 'TXT' && /^spf2\.0\//iu.test(txtValue(record)) ? [record] : [],
    );
    if (records.length === 0) return pass();
    const details = records.map((record): Detail => {
      const { name, ttlSeconds } = record;
      return { kind: 'record-to-publish', act: 'remove', name, type: 'TXT', value: txtValue(record), ttlSeconds };
    });
    const name = apexTxt.question.name;
    return fail(
      { en: `${name} still publishes an spf2.0 record.`, ja: `${name} に spf2.0 のレコードが残っています。` },
      { details, replies: [apexTxt] },
    );
  },
});
