// D21: a report address that receivers cannot read.
import type { Text } from '../../../../shared/text.ts';
import { amendedRecord, recordExcerpt } from '../../derive/dmarc-cure.ts';
import type { DmarcRecord, ReportUri, ReportUriFault } from '../../protocols/dmarc/types.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';
import { cite, judgeDmarcRecord } from '../judge-dmarc-record.ts';

export const dmarcReportAddressInvalid = defineAudit({
  id: 'dmarc-report-address-invalid',
  topic: 'dmarc',
  subject: 'domain',
  severity: 'high',
  needs: ['target', 'dmarcWalk'],
  texts: {
    title: { en: 'A report address is invalid', ja: 'レポートの送付先が正しくありません' },
    passed: { en: 'The report addresses are well formed', ja: 'レポートの送付先は正しく書かれています' },
    why: {
      en: 'Receivers ignore an address that they cannot read, so reports never arrive there. If no address is left and the policy is faulty too, they ignore the whole record.',
      ja: '解釈できない送付先は無視され、レポートが届きません。有効な送付先が 1 つもなく、ポリシーにも誤りがあると、レコード全体が無視されます。',
    },
    fix: {
      en: 'Write each address as mailto: followed by the mailbox, and separate several with commas. The record below leaves out addresses that could not be corrected; add them again in the right form.',
      ja: '各送付先は「mailto:」に続けてメールアドレスを書き、複数ある場合はカンマで区切ります。修正できない送付先は下のレコードから省いてあるため、改めて追加してください。',
    },
  },
  sources: [cite(9989, '4.8', 'D21'), cite(9989, '4.6')],
  judge: ({ target, dmarcWalk }) =>
    judgeDmarcRecord(target, dmarcWalk, (found) => {
      const { record, reply } = found;
      const wrong = [...record.rua, ...record.ruf].filter(({ fault }) => fault !== null);
      const [first] = wrong;
      if (first === undefined) return pass(null, { replies: [reply] });
      // Where nothing stands, the mark takes in the sign before it.
      const marks = wrong.map(({ span, fault }) => ({
        start: span.start < span.end ? span.start : span.start - 1,
        end: span.end,
        reason: reasons[fault ?? 'empty'],
      }));
      const changes = Object.fromEntries(
        [...new Set(wrong.map(({ tag }) => tag))].map((tag) => [tag, listOf(record, tag)]),
      );
      return fail(
        { en: `${first.tag}: ${marks[0]?.reason.en ?? ''}`, ja: `${first.tag}: ${marks[0]?.reason.ja ?? ''}` },
        { details: [recordExcerpt(found, marks), amendedRecord(found, changes)], replies: [reply] },
      );
    }),
});

/** The list with what can be corrected corrected; null where nothing is left. */
function listOf(record: DmarcRecord, tag: 'rua' | 'ruf'): string | null {
  const kept = record[tag].flatMap((uri) => correctedText(uri) ?? []);
  return kept.length === 0 ? null : kept.join(',');
}

function correctedText({ text, fault }: ReportUri): string | null {
  if (fault === null) return text;
  if (fault === 'no-mailto' && /^[^\s@<>:]+@[^\s@<>:]+$/u.test(text)) return `mailto:${text}`;
  return fault === 'bad-size' ? text.slice(0, text.indexOf('!')) : null;
}

const reasons: Readonly<Record<ReportUriFault, Text>> = {
  empty: { en: 'there is no address here.', ja: '送付先があるべき場所が空です。' },
  'no-mailto': { en: 'mailto: is missing before the address.', ja: 'アドレスの前に「mailto:」がありません。' },
  'not-a-uri': { en: 'this cannot be read as an address for reports.', ja: 'レポートの送付先として解釈できません。' },
  'bad-address': {
    en: 'mailto: is not followed by a valid mailbox address.',
    ja: '「mailto:」の後が有効なメールアドレスではありません。',
  },
  'bad-size': { en: 'the text after "!" is not a size.', ja: '「!」の後がサイズの指定になっていません。' },
};
