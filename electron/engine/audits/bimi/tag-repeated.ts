// B05: a tag that stands twice in the BIMI record.
import { amendedBimi, textExcerpt } from '../../derive/bimi-cure.ts';
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';
import { citeBimi, judgeBimiRecord } from '../judge-bimi-record.ts';

export const bimiTagRepeated = defineAudit({
  id: 'bimi-tag-repeated',
  topic: 'bimi',
  subject: 'domain',
  severity: 'medium',
  needs: ['target', 'bimi'],
  texts: {
    title: { en: 'A tag appears twice in the BIMI record', ja: 'BIMI レコードに同じタグが重複しています' },
    passed: { en: 'No tag is repeated', ja: 'タグの重複はありません' },
    why: {
      en: 'A tag may appear only once. If one is repeated, the whole record is invalid and no logo is shown.',
      ja: '同じタグは 1 回しか書けません。重複があるとレコード全体が無効になり、ロゴは表示されません。',
    },
    fix: {
      en: 'Keep one value for each tag. The record below keeps the first; check that it is the right one, then publish it.',
      ja: 'タグごとに値を 1 つだけ残してください。下のレコードは最初の値を残しています。正しい値か確認してから公開します。',
    },
  },
  sources: [citeBimi('Assertion Record', 'B05'), citeRfc(6376, '3.2')],
  judge: ({ target, bimi }) =>
    judgeBimiRecord(target, bimi, (found) => {
      const { record, reply } = found;
      const repeated = record.faults.flatMap((fault) => (fault.kind === 'duplicate' ? [fault] : []));
      if (repeated.length === 0) return pass(null, { replies: [reply] });
      const names = [...new Set(repeated.map(({ name }) => name))];
      const marks = repeated.map(({ span, name }) => ({
        ...span,
        reason: { en: `${name} appears here again.`, ja: `${name} が再び現れます。` },
      }));
      return fail(
        { en: `Repeated: ${names.join(', ')}.`, ja: `重複しているタグ: ${names.join('、')}` },
        { details: [textExcerpt(reply, record.text, marks), amendedBimi(found, {})], replies: [reply] },
      );
    }),
});
