// D08: parts of the record that receivers cannot read, and which defaults they use instead.
import type { Text } from '../../../../shared/text.ts';
import { amendedRecord, recordExcerpt } from '../../derive/dmarc-cure.ts';
import type { Changes } from '../../protocols/dmarc/amend.ts';
import type { DmarcFault } from '../../protocols/dmarc/types.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';
import { cite, judgeDmarcRecord } from '../judge-dmarc-record.ts';
import { saySyntaxFault } from './say-syntax-fault.ts';

export const dmarcSyntaxError = defineAudit({
  id: 'dmarc-syntax-error',
  topic: 'dmarc',
  subject: 'domain',
  severity: 'high',
  needs: ['target', 'dmarcWalk'],
  texts: {
    title: { en: 'The DMARC record has a syntax error', ja: 'DMARC レコードに構文の誤りがあります' },
    passed: { en: 'The DMARC record is well formed', ja: 'DMARC レコードの構文は正しく書かれています' },
    why: {
      en: 'Receivers drop the parts that they cannot read and use defaults instead; some drop the whole record. The policy that is enforced is then not the one you wrote.',
      ja: '受信側は解釈できない部分を捨てて既定値を使い、レコード全体を無視する実装もあります。その結果、意図したとおりのポリシーが適用されません。',
    },
    fix: {
      en: 'Replace the record with the corrected one below. It leaves out parts whose meaning could not be guessed; add them again in the right form if you need them.',
      ja: '下の修正版に置き換えてください。意味を推定できない部分は省いてあるため、必要な場合は正しい形で追加します。',
    },
  },
  sources: [cite(9989, '4.8', 'D08'), cite(9989, '4.7')],
  judge: ({ target, dmarcWalk }) =>
    judgeDmarcRecord(target, dmarcWalk, (found) => {
      const marks = found.record.faults.flatMap((fault) => {
        const reason = saySyntaxFault(fault);
        return reason === null ? [] : [{ ...fault.span, reason }];
      });
      const [first] = marks;
      if (first === undefined) return pass(null, { replies: [found.reply] });
      const says: Text = {
        en: `${marks.length === 1 ? 'One place' : `${marks.length} places`} cannot be read. ${first.reason.en}`,
        ja: `${marks.length} か所を解釈できません。${first.reason.ja}`,
      };
      const changes: Changes = Object.fromEntries(found.record.faults.flatMap(dropped));
      return fail(says, {
        details: [recordExcerpt(found, marks), amendedRecord(found, changes)],
        replies: [found.reply],
      });
    }),
});

/** A tag that falls back to its default anyway is left out, and so is what is no name of a tag. */
function dropped(fault: DmarcFault): readonly (readonly [string, null])[] {
  if (fault.kind === 'bad-name') return [[fault.text, null]];
  return saySyntaxFault(fault) !== null && fault.kind === 'bad-value' ? [[fault.name, null]] : [];
}
