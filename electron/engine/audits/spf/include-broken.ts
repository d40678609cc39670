// S25: an include whose target has no record, several, or one that is itself a permerror.
import { assessSpf } from '../../derive/spf-assessment.ts';
import { curedSpf, markTerms, spfExcerpt } from '../../derive/spf-cure.ts';
import { breakReplies, sayBreak } from '../../derive/say-spf-break.ts';
import { breaksIn } from '../../protocols/spf/breaks.ts';
import { showTree } from '../../protocols/spf/show-tree.ts';
import { unreachedBelow } from '../../protocols/spf/tree.ts';
import { cannotTell, defineAudit, fail, pass } from '../define-audit.ts';
import { citeSpf } from '../judge-spf.ts';

export const spfIncludeBroken = defineAudit({
  id: 'spf-include-broken',
  topic: 'spf',
  subject: 'domain',
  severity: 'blocker',
  needs: ['spfTree'],
  texts: {
    title: { en: 'An include leads to no valid SPF record', ja: 'include の参照先に有効な SPF レコードがありません' },
    passed: { en: 'Every include leads to a valid SPF record', ja: 'すべての include の参照先が有効です' },
    why: {
      en: 'An include adds the senders of another domain. If that domain has no valid record, the error spreads: SPF ends in permerror (a permanent error) for your mail, and the senders behind the include are not authorized.',
      ja: 'include は別ドメインの送信元を取り込みます。参照先に有効なレコードがないとエラーが波及し、貴ドメインのメールも permerror（恒久エラー）となって送信元が許可されません。',
    },
    fix: {
      en: 'Check the name against the documentation of the service. If you no longer use the service, delete the include as below. If the service has to repair its record, leave the include out until it has.',
      ja: 'サービスのドキュメントと名前を照合してください。使っていないサービスであれば、下のように include を削除します。相手側の不備であれば、修正されるまで外しておきます。',
    },
  },
  sources: [citeSpf('5.2', 'S25')],
  judge: ({ spfTree }) => {
    const { reply, domain, text, root } = assessSpf(spfTree);
    const broken = breaksIn(root).filter(
      ({ kind, path }) => path[0]?.term.kind === 'include' && kind !== 'loop' && kind !== 'mx-hosts',
    );
    const [first] = broken;
    if (first === undefined) {
      const unknown = unreachedBelow(root);
      return unknown.length > 0 ? cannotTell(unknown) : pass(null, { replies: [reply] });
    }
    const terms = [...new Set(broken.flatMap(({ path }) => path[0]?.term ?? []))];
    const marks = markTerms(terms, { en: 'leads to no valid record', ja: '参照先に有効なレコードがありません' });
    const edits = terms.map(({ span }) => ({ span, put: '' }));
    return fail(sayBreak(first), {
      details: [spfExcerpt(domain, text, marks), curedSpf(root, edits, onlyIf), showTree(root)],
      replies: [reply, ...broken.flatMap(breakReplies)],
    });
  },
});

const onlyIf = {
  en: 'Publish this only if the service is no longer used, or until its record is repaired.',
  ja: 'このサービスを使っていない場合、または参照先が修正されるまでの間だけ公開してください。',
};
