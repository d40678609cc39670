// D10: tags that receivers ignore because nobody defined them, often a slip of the hand.
import { amendedRecord, recordExcerpt } from '../../derive/dmarc-cure.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';
import { cite, judgeDmarcRecord } from '../judge-dmarc-record.ts';

export const dmarcTagUnknown = defineAudit({
  id: 'dmarc-tag-unknown',
  topic: 'dmarc',
  subject: 'domain',
  severity: 'low',
  needs: ['target', 'dmarcWalk'],
  texts: {
    title: { en: 'The DMARC record has an unknown tag', ja: 'DMARC レコードに未知のタグがあります' },
    passed: { en: 'Every tag is known', ja: 'すべてのタグが既知のものです' },
    why: {
      en: 'Receivers ignore tags that they do not know. If the tag is a typing error, the setting that you meant has no effect.',
      ja: '受信側は未知のタグを無視します。書き間違いであれば、意図した設定が伝わっていません。',
    },
    fix: {
      en: 'If the tag is a typing error, correct it; otherwise, delete it. Tag names are lowercase.',
      ja: '書き間違いなら修正し、不要なら削除してください。タグ名は小文字で書きます。',
    },
  },
  sources: [cite(9989, '4.7', 'D10')],
  judge: ({ target, dmarcWalk }) =>
    judgeDmarcRecord(target, dmarcWalk, (found) => {
      const unknown = found.record.faults.flatMap((fault) => (fault.kind === 'unknown-tag' ? [fault] : []));
      if (unknown.length === 0) return pass(null, { replies: [found.reply] });
      const marks = unknown.map(({ span, name, meant }) => ({ ...span, reason: guess(name, meant) }));
      const stands = (wanted: string) => found.record.tags.some(({ name }) => name === wanted);
      const changes = unknown.flatMap(({ name, meant }) => {
        const value = found.record.tags.find((tag) => tag.name === name)?.value ?? '';
        return [[name, null] as const, ...(meant === null || stands(meant) ? [] : [[meant, value] as const])];
      });
      return fail(
        {
          en: `Ignored by receivers: ${unknown.map(({ name }) => name).join(', ')}.`,
          ja: `受信側に無視されるタグ: ${unknown.map(({ name }) => name).join('、')}`,
        },
        {
          details: [recordExcerpt(found, marks), amendedRecord(found, Object.fromEntries(changes))],
          replies: [found.reply],
        },
      );
    }),
});

function guess(name: string, meant: string | null) {
  return meant === null
    ? { en: `${name} is not a DMARC tag.`, ja: `${name} は DMARC のタグではありません。` }
    : {
        en: `${name} is not a DMARC tag; ${meant} may be meant.`,
        ja: `${name} は DMARC のタグではありません。${meant} の書き間違いかもしれません。`,
      };
}
