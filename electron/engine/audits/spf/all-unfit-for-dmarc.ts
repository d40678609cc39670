// S19: "-all" beside a DMARC policy that decides; "~all" is right there, and a domain without mail wants "-all".
import { dmarcPolicy } from '../../derive/dmarc-policy.ts';
import { assessSpf, isOwnName, repliesOf } from '../../derive/spf-assessment.ts';
import { curedSpf, markTerms, spfExcerpt } from '../../derive/spf-cure.ts';
import { endingOf } from '../../protocols/spf/ending.ts';
import { cannotTell, defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { citeSpf } from '../judge-spf.ts';

export const spfAllUnfitForDmarc = defineAudit({
  id: 'spf-all-unfit-for-dmarc',
  topic: 'spf',
  subject: 'domain',
  severity: 'info',
  needs: ['target', 'spfTree'],
  weighs: ['dmarcWalk'],
  texts: {
    title: { en: 'SPF ends in -all although DMARC decides', ja: 'DMARC に判断を任せているのに SPF が -all です' },
    passed: { en: 'The SPF ending fits the DMARC policy', ja: 'SPF の末尾は DMARC ポリシーと合っています' },
    why: {
      en: 'With an enforcing DMARC policy, -all adds nothing and can hurt: some receivers refuse on SPF alone before they look at DKIM, and mail that was forwarded is lost.',
      ja: 'DMARC で拒否や隔離を指定していれば、-all に追加の効果はありません。DKIM を確認する前に SPF だけで拒否する受信側があるため、転送されたメールが失われるなど、むしろ害になることがあります。',
    },
    fix: {
      en: 'End the record with ~all as below, and let DMARC decide what happens to mail that fails.',
      ja: '下のように末尾を ~all に変更し、失敗したメールの扱いは DMARC に任せてください。',
    },
  },
  sources: [
    citeSpf('8.4', 'S19'),
    { title: 'RFC 9989 (DMARC) 7.4', url: 'https://www.rfc-editor.org/rfc/rfc9989#section-7.4' },
  ],
  judge: ({ target, spfTree, dmarcWalk }) => {
    const { root, domain } = assessSpf(spfTree);
    const ending = endingOf(root);
    if (ending.kind === 'unreachable') return cannotTell([ending.reply]);
    if (ending.kind !== 'all' || ending.qualifier === '+' || ending.qualifier === '?')
      return notApplicable(otherEnding);
    const { node, span, qualifier } = ending;
    const proof = repliesOf(node);
    if (qualifier === '~') return pass(null, { replies: proof });
    if (root.reading?.terms.length === 1) return pass(locked, { replies: proof });
    const walk = dmarcWalk.from.map(({ reply }) => reply);
    if (dmarcWalk.state === 'unreachable') return cannotTell(walk);
    const policy = dmarcPolicy(target.domain, walk);
    if (policy.state === 'unknown') return cannotTell(policy.unreached);
    if (policy.state === 'none' || !policy.enforced) return pass(null, { replies: [...proof, ...walk] });
    const excerpt = spfExcerpt(node.domain, node.reading?.text ?? '', markTerms([{ span }], tooStrict));
    const cure = isOwnName(domain, node.domain) ? [curedSpf(node, [{ span, put: '~all' }])] : [];
    return fail(tooStrict, { details: [excerpt, ...cure], replies: [...proof, ...walk] });
  },
});

const otherEnding = {
  en: 'The record ends otherwise; a check of its own says what that means.',
  ja: '末尾が別の形です。その意味は別の項目で示します。',
};

const locked = {
  en: 'The domain sends no mail: -all is right.',
  ja: 'メールを送信しないドメインなので、-all が適切です。',
};

const tooStrict = {
  en: '-all beside an enforcing DMARC policy: receivers may refuse before they check DKIM.',
  ja: 'DMARC で拒否や隔離を指定しているのに -all です。DKIM の確認前に拒否されることがあります。',
};
