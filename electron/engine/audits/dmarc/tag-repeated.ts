// D09: a tag that stands twice in the record.
import { amendedRecord, recordExcerpt } from '../../derive/dmarc-cure.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';
import { cite, judgeDmarcRecord } from '../judge-dmarc-record.ts';

export const dmarcTagRepeated = defineAudit({
  id: 'dmarc-tag-repeated',
  topic: 'dmarc',
  subject: 'domain',
  severity: 'high',
  needs: ['target', 'dmarcWalk'],
  texts: {
    title: { en: 'A tag appears twice in the DMARC record', ja: 'DMARC レコードに同じタグが重複しています' },
    passed: { en: 'No tag is repeated', ja: 'タグの重複はありません' },
    why: {
      en: 'A tag may appear only once. Some receivers take the first value, some the last, and some ignore the whole record, so it is not certain which policy applies.',
      ja: '同じタグは 1 回しか書けません。最初の値を使う実装、最後の値を使う実装、レコード全体を無視する実装があり、どのポリシーが有効になるか分かりません。',
    },
    fix: {
      en: 'Keep one value for each tag. The record below keeps the first. If rua appears twice, write it once, with the addresses separated by commas.',
      ja: 'タグごとに値を 1 つだけ残してください。下のレコードは最初の値を残しています。rua が 2 つある場合は、1 つにまとめてカンマで区切ります。',
    },
  },
  sources: [
    cite(9989, '4.7', 'D09'),
    { title: 'RFC 6376 (DKIM) 3.2', url: 'https://www.rfc-editor.org/rfc/rfc6376#section-3.2' },
  ],
  judge: ({ target, dmarcWalk }) =>
    judgeDmarcRecord(target, dmarcWalk, (found) => {
      const repeated = found.record.faults.flatMap((fault) => (fault.kind === 'duplicate' ? [fault] : []));
      if (repeated.length === 0) return pass(null, { replies: [found.reply] });
      const names = [...new Set(repeated.map(({ name }) => name))];
      const marks = repeated.map(({ span, name }) => ({
        ...span,
        reason: { en: `${name} appears here again.`, ja: `${name} が再び現れます。` },
      }));
      return fail(
        { en: `Repeated: ${names.join(', ')}.`, ja: `重複しているタグ: ${names.join('、')}` },
        {
          details: [recordExcerpt(found, marks), amendedRecord(found, joinedAddresses(found.record.tags))],
          replies: [found.reply],
        },
      );
    }),
});

/** Two lists of addresses are meant together. */
function joinedAddresses(tags: readonly { readonly name: string; readonly value: string }[]) {
  const lists = ['rua', 'ruf'].flatMap((list) => {
    const values = tags.filter(({ name }) => name === list).map(({ value }) => value);
    return values.length > 1 ? [[list, [...new Set(values)].join(',')] as const] : [];
  });
  return Object.fromEntries(lists);
}
