// D19: pct, rf and ri, which RFC 9989 removed.
import { amendedRecord, markTags, recordExcerpt } from '../../derive/dmarc-cure.ts';
import { historicTags } from '../../protocols/dmarc/types.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';
import { cite, judgeDmarcRecord } from '../judge-dmarc-record.ts';

export const dmarcTagHistoric = defineAudit({
  id: 'dmarc-tag-historic',
  topic: 'dmarc',
  subject: 'domain',
  severity: 'low',
  needs: ['target', 'dmarcWalk'],
  texts: {
    title: { en: 'The DMARC record has historic tags', ja: 'DMARC レコードに廃止されたタグがあります' },
    passed: { en: 'No historic tags', ja: '廃止されたタグはありません' },
    why: {
      en: 'RFC 9989 removed pct, rf and ri. Current receivers ignore them, so they only make the record longer and harder to read.',
      ja: 'pct、rf、ri は RFC 9989 で廃止されました。現行仕様の受信側は無視するため、レコードが長く読みにくくなるだけです。',
    },
    fix: {
      en: 'Delete them when you next change the record.',
      ja: '次にレコードを変更する際に削除してください。',
    },
  },
  sources: [cite(9989, 'C.5.2', 'D19'), cite(9989, '9.3')],
  judge: ({ target, dmarcWalk }) =>
    judgeDmarcRecord(target, dmarcWalk, (found) => {
      const names = found.record.tags.map(({ name }) => name);
      const historic = historicTags.filter((tag) => names.includes(tag));
      if (historic.length === 0) return pass(null, { replies: [found.reply] });
      const reason = { en: 'Removed by RFC 9989.', ja: 'RFC 9989 で廃止されました。' };
      const changes = Object.fromEntries(historic.map((tag) => [tag, null] as const));
      return fail(
        {
          en: `No longer part of DMARC: ${historic.join(', ')}.`,
          ja: `現行の DMARC にないタグ: ${historic.join('、')}`,
        },
        {
          details: [recordExcerpt(found, markTags(found.record, historic, reason)), amendedRecord(found, changes)],
          replies: [found.reply],
        },
      );
    }),
});
