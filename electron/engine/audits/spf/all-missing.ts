// S16: neither "all" nor a redirect, so that everyone else is neutral.
import { assessSpf, isOwnName, repliesOf } from '../../derive/spf-assessment.ts';
import { curedSpf, spfExcerpt } from '../../derive/spf-cure.ts';
import { endingOf } from '../../protocols/spf/ending.ts';
import { cannotTell, defineAudit, fail, pass } from '../define-audit.ts';
import { citeSpf } from '../judge-spf.ts';

export const spfAllMissing = defineAudit({
  id: 'spf-all-missing',
  topic: 'spf',
  subject: 'domain',
  severity: 'medium',
  needs: ['spfTree'],
  texts: {
    title: { en: 'The SPF record has no ending', ja: 'SPF レコードに末尾の "all" がありません' },
    passed: {
      en: 'The SPF record says what holds for all other senders',
      ja: 'SPF レコードの末尾で、その他の送信元の扱いを示しています',
    },
    why: {
      en: 'Without "all" at the end, senders that the record does not list are neither allowed nor refused. Forged mail is treated as if the domain had no SPF.',
      ja: '末尾に "all" がないと、一覧にない送信元は許可も拒否もされません。なりすましメールは SPF がない場合と同じ扱いになります。',
    },
    fix: {
      en: 'Add ~all at the end, as in the record below.',
      ja: '下のレコードのように、末尾に ~all を加えてください。',
    },
  },
  sources: [citeSpf('4.7', 'S16')],
  judge: ({ spfTree }) => {
    const { domain, root } = assessSpf(spfTree);
    const ending = endingOf(root);
    if (ending.kind === 'unreachable') return cannotTell([ending.reply]);
    if (ending.kind !== 'open') return pass(null, { replies: repliesOf(root) });
    const { node } = ending;
    const text = node.reading?.text ?? '';
    const end = text.trimEnd().length;
    const cure = isOwnName(domain, node.domain) ? [curedSpf(node, [{ span: { start: end, end }, put: ' ~all' }])] : [];
    return fail(
      {
        en: `The record of ${node.domain} ends without "all" or "redirect".`,
        ja: `${node.domain} のレコードに "all" も "redirect" もありません。`,
      },
      { details: [spfExcerpt(node.domain, text, []), ...cure], replies: repliesOf(node) },
    );
  },
});
