// D28: fo that cannot be read, says nothing, or stands without ruf.
import type { Text } from '../../../../shared/text.ts';
import { amendedRecord, markTags, recordExcerpt } from '../../derive/dmarc-cure.ts';
import type { DmarcRecord } from '../../protocols/dmarc/types.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';
import { cite, judgeDmarcRecord } from '../judge-dmarc-record.ts';

export const dmarcFailureOptionsWrong = defineAudit({
  id: 'dmarc-failure-options-wrong',
  topic: 'dmarc',
  subject: 'domain',
  severity: 'low',
  needs: ['target', 'dmarcWalk'],
  texts: {
    title: { en: 'The fo tag has no effect', ja: 'fo タグが機能していません' },
    passed: { en: 'The fo tag is in order', ja: 'fo タグに問題はありません' },
    why: {
      en: 'The fo tag chooses when failure reports are sent. Receivers ignore it without ruf (the address for these reports), and use fo=0 if they cannot read it.',
      ja: 'fo は失敗レポートを送る条件を指定します。ruf（失敗レポートの送付先）がなければ無視され、解釈できない場合は fo=0 とみなされます。',
    },
    fix: {
      en: 'Delete fo, or write 0 or 1 and, if you need them, d and s, separated by colons.',
      ja: 'fo を削除するか、0 または 1 に、必要に応じて d と s をコロン区切りで加えて記述してください。',
    },
  },
  sources: [cite(9989, '4.7', 'D28'), cite(9989, '4.8')],
  judge: ({ target, dmarcWalk }) =>
    judgeDmarcRecord(target, dmarcWalk, (found) => {
      const reason = faultOf(found.record);
      if (reason === null) return pass(null, { replies: [found.reply] });
      return fail(reason, {
        details: [
          recordExcerpt(found, markTags(found.record, ['fo'], reason)),
          amendedRecord(found, { fo: found.record.ruf.length > 0 ? meant(found.record) : null }),
        ],
        replies: [found.reply],
      });
    }),
});

function faultOf({ tags, faults, ruf }: DmarcRecord): Text | null {
  const written = tags.find(({ name }) => name === 'fo');
  if (written === undefined) return null;
  if (faults.some((fault) => fault.kind === 'bad-value' && fault.name === 'fo'))
    return { en: `fo=${written.value} cannot be read.`, ja: `fo=${written.value} は解釈できません。` };
  if (ruf.length === 0) return { en: 'fo has no effect without ruf.', ja: 'ruf がないため、fo は無視されます。' };
  return written.value === '0'
    ? { en: 'fo=0 is the default and can be left out.', ja: 'fo=0 は既定値のため不要です。' }
    : null;
}

/** The options that can be kept; 1 goes before 0, because whoever wrote both wants more reports. */
function meant({ tags }: DmarcRecord): string | null {
  const words = new Set((tags.find(({ name }) => name === 'fo')?.value ?? '').toLowerCase().split(/[^01ds]+/u));
  if (words.has('1')) words.delete('0');
  const kept = ['1', 'd', 's'].filter((word) => words.has(word));
  return kept.length === 0 ? null : kept.join(':');
}
