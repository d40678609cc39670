// S19: "-all" beside a DMARC policy that decides; "~all" is right there, and a domain without mail wants "-all".
import { repliesIn } from '../../../../shared/evidence.ts';
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
    title: {
      en: 'SPF ends in -all although DMARC is enforced',
      ja: 'DMARC を適用しているのに SPF が -all で終わっています',
    },
    passed: { en: 'The SPF ending fits the DMARC policy', ja: 'SPF の末尾は DMARC ポリシーと合っています' },
    why: {
      en: 'When DMARC is enforced (p=quarantine or p=reject), -all adds nothing and can do harm: some receivers refuse mail on SPF alone before they check DKIM, so forwarded mail is lost.',
      ja: 'DMARC が適用されていれば（p=quarantine または p=reject）、-all に追加の効果はありません。DKIM を確認する前に SPF だけで拒否する受信側があるため、転送されたメールが失われるなど、むしろ害になることがあります。',
    },
    fix: {
      en: 'Publish the record below, which ends in ~all, and let DMARC decide about mail that fails.',
      ja: '末尾を ~all に変更した下のレコードを公開し、不合格のメールの扱いは DMARC に任せてください。',
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
    const walk = repliesIn(dmarcWalk.from);
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
  en: 'The record ends in another way; another check covers that.',
  ja: '末尾が別の形です。別の項目で判定します。',
};

const locked = {
  en: 'The domain sends no mail: -all is right.',
  ja: 'メールを送信しないドメインなので、-all が適切です。',
};

const tooStrict = {
  en: '-all with an enforced DMARC policy: receivers may refuse mail before they check DKIM.',
  ja: 'DMARC が適用されているのに -all です。DKIM の確認前に拒否されることがあります。',
};
