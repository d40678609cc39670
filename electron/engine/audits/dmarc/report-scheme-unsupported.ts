// D22: a report address with another scheme than mailto, which no receiver has to support.
import { recordExcerpt } from '../../derive/dmarc-cure.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';
import { cite, judgeDmarcRecord } from '../judge-dmarc-record.ts';

export const dmarcReportSchemeUnsupported = defineAudit({
  id: 'dmarc-report-scheme-unsupported',
  topic: 'dmarc',
  subject: 'domain',
  severity: 'low',
  needs: ['target', 'dmarcWalk'],
  texts: {
    title: { en: 'A report address is not a mailto: address', ja: 'mailto: 以外のレポート送付先があります' },
    passed: { en: 'All report addresses are mailto:', ja: 'レポートの送付先はすべて mailto: です' },
    why: {
      en: 'Receivers only have to support reports by mail (mailto:). In practice, they ignore every other kind of address.',
      ja: '受信側に対応が義務付けられているのはメール送付だけで、それ以外の送付先は実際には無視されます。',
    },
    fix: {
      en: 'Replace it with a mailto: address, or add one beside it.',
      ja: 'mailto: の送付先に置き換えるか、併記してください。',
    },
  },
  sources: [cite(9989, '4.7', 'D22')],
  judge: ({ target, dmarcWalk }) =>
    judgeDmarcRecord(target, dmarcWalk, (found) => {
      const { record, reply } = found;
      const others = [...record.rua, ...record.ruf].filter(
        ({ scheme, fault }) => fault === null && scheme !== null && scheme !== 'mailto',
      );
      if (others.length === 0) return pass(null, { replies: [reply] });
      const marks = others.map(({ span, scheme }) => ({
        ...span,
        reason: {
          en: `Receivers do not send reports to ${scheme}: addresses.`,
          ja: `${scheme}: での送付には対応していません。`,
        },
      }));
      const schemes = [...new Set(others.map(({ scheme }) => `${scheme}:`))];
      return fail(
        {
          en: `Ignored by receivers: addresses with ${schemes.join(', ')}.`,
          ja: `受信側に無視される送付先: ${schemes.join('、')}`,
        },
        { details: [recordExcerpt(found, marks)], replies: [reply] },
      );
    }),
});
