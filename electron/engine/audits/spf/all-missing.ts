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
    title: { en: 'The SPF record has no "all" at the end', ja: 'SPF レコードに末尾の「all」がありません' },
    passed: {
      en: 'The SPF record says how to treat all other senders',
      ja: 'SPF レコードの末尾で、その他の送信元の扱いを示しています',
    },
    why: {
      en: 'Without "all" at the end, senders that the record does not list are neither allowed nor refused. Forged mail is treated as if the domain had no SPF.',
      ja: '末尾に「all」がないと、一覧にない送信元は許可も拒否もされません。なりすましメールは SPF がない場合と同じ扱いになります。',
    },
    fix: {
      en: 'Check that all your senders are listed, then publish the record below, which ends in ~all.',
      ja: 'すべての送信元が列挙されていることを確認し、末尾に ~all を加えた下のレコードを公開してください。',
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
        ja: `${node.domain} のレコードに「all」も「redirect」もありません。`,
      },
      { details: [spfExcerpt(node.domain, text, []), ...cure], replies: repliesOf(node) },
    );
  },
});
