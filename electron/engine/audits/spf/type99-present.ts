// S08: the obsolete record type 99 is still published.
import { txtValues } from '../../../../shared/dns.ts';
import { sameText } from '../../../../shared/text.ts';
import { unreachedIn } from '../../derive/unreached.ts';
import { cannotTell, defineAudit, fail, pass } from '../define-audit.ts';
import { citeSpf } from '../judge-spf.ts';

export const spfType99Present = defineAudit({
  id: 'spf-type99-present',
  topic: 'spf',
  subject: 'domain',
  severity: 'low',
  needs: [],
  weighs: ['spfType99'],
  texts: {
    title: { en: 'An obsolete SPF record type is in use', ja: '廃止された SPF レコードタイプが残っています' },
    passed: { en: 'No obsolete SPF record type', ja: '廃止された SPF レコードタイプはありません' },
    why: {
      en: 'SPF once had a record type of its own. Receivers no longer query it, so it protects nothing, and it becomes outdated unnoticed beside the TXT record that counts.',
      ja: 'SPF にはかつて専用のレコードタイプがありました。現在の受信側は参照しないため効果がなく、有効な TXT レコードとずれたまま放置されがちです。',
    },
    fix: {
      en: 'Delete the record of type SPF (99). Keep the TXT record.',
      ja: 'タイプ SPF（99）のレコードを削除し、TXT レコードは残してください。',
    },
  },
  sources: [citeSpf('3.1', 'S08')],
  judge: ({ spfType99 }) => {
    if (spfType99.state === 'unreachable') return cannotTell(unreachedIn(spfType99));
    if (spfType99.state === 'absent') return pass();
    const { question } = spfType99.value;
    const [text = ''] = txtValues(spfType99.value);
    const label = sameText(`${question.name} SPF (99)`);
    const marks = [
      { start: 0, end: text.length, reason: { en: 'delete this record', ja: 'このレコードを削除します' } },
    ];
    return fail(
      {
        en: `${question.name} still answers with a record of type SPF.`,
        ja: `${question.name} にはタイプ SPF のレコードが残っています。`,
      },
      { details: [{ kind: 'excerpt', label, text, marks }], replies: [spfType99.value] },
    );
  },
});
