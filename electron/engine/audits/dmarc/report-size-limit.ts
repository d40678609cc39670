// D23: the obsolete size limit behind a report address.
import { amendedRecord, recordExcerpt } from '../../derive/dmarc-cure.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';
import { cite, judgeDmarcRecord } from '../judge-dmarc-record.ts';

export const dmarcReportSizeLimit = defineAudit({
  id: 'dmarc-report-size-limit',
  topic: 'dmarc',
  subject: 'domain',
  severity: 'low',
  needs: ['target', 'dmarcWalk'],
  texts: {
    title: { en: 'A report address has a size limit', ja: 'レポート送付先にサイズ制限が付いています' },
    passed: { en: 'No report address has a size limit', ja: 'レポート送付先にサイズ制限はありません' },
    why: {
      en: 'RFC 9989 removed the size suffix of report addresses. Older receivers still obey it and drop larger reports, often those of your busiest days.',
      ja: '送付先の末尾に付けるサイズ指定は RFC 9989 で廃止されました。旧仕様の受信側は従うため、送信量の多い日のレポートほど届かなくなります。',
    },
    fix: {
      en: 'Delete the exclamation mark and the size after each address.',
      ja: '各送付先の感嘆符以降のサイズ指定を削除してください。',
    },
  },
  sources: [cite(9989, 'C.4', 'D23'), cite(9989, '4.8')],
  judge: ({ target, dmarcWalk }) =>
    judgeDmarcRecord(target, dmarcWalk, (found) => {
      const { record, reply } = found;
      const limited = [...record.rua, ...record.ruf].filter(({ size, fault }) => size !== null && fault === null);
      if (limited.length === 0) return pass(null, { replies: [reply] });
      const reason = { en: 'No longer part of DMARC.', ja: '現行の DMARC では廃止されています。' };
      const marks = limited.flatMap(({ size }) => (size === null ? [] : [{ ...size, reason }]));
      const listOf = (tag: 'rua' | 'ruf') => record[tag].map(({ text }) => text.replace(/![^!]*$/u, '')).join(',');
      const changes = Object.fromEntries(limited.map(({ tag }) => [tag, listOf(tag)]));
      return fail(
        {
          en: `${limited.length === 1 ? 'One address limits' : `${limited.length} addresses limit`} the size of reports.`,
          ja: `${limited.length} 件の送付先にレポートのサイズ制限があります。`,
        },
        { details: [recordExcerpt(found, marks), amendedRecord(found, changes)], replies: [reply] },
      );
    }),
});
