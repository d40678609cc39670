// D33: old and new receivers draw the border of the organization differently.
import { sameText } from '../../../../shared/text.ts';
import { borderRecord } from '../../derive/dmarc-cure.ts';
import { decidingRecord } from '../../derive/dmarc-record.ts';
import { orgDomain } from '../../derive/org-domain.ts';
import { cannotTell, defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { evaluateWalk } from '../../protocols/dmarc/tree-walk.ts';
import { cite } from '../judge-dmarc-record.ts';

export const dmarcOrganizationDisputed = defineAudit({
  id: 'dmarc-organization-disputed',
  topic: 'dmarc',
  subject: 'domain',
  severity: 'medium',
  needs: ['target', 'dmarcWalk'],
  texts: {
    title: { en: 'Receivers disagree about your organizational domain', ja: '組織ドメインの解釈が受信側で分かれます' },
    passed: {
      en: 'Old and new receivers agree about the organizational domain',
      ja: '新旧どちらの受信側でも組織ドメインは同じです',
    },
    why: {
      en: 'DMARC works with the organizational domain, the registered domain that a name belongs to. Current receivers find it by walking up the DNS, older ones with the public suffix list, and here the results differ. The same mail can pass DMARC at one receiver and fail at another.',
      ja: 'DMARC は、ドメインが属する登録ドメイン（組織ドメイン）を基準に判定します。現行仕様の受信側は DNS をたどって、旧仕様の受信側はパブリックサフィックスリストで組織ドメインを決めますが、ここでは結果が異なります。同じメールでも受信側によって合否が分かれることがあります。',
    },
    fix: {
      en: 'Set MAIL FROM and the DKIM domain to the From domain itself or to names below it, and publish a DMARC record at every domain that you use in From. If your record has psd=n or psd=y, check that you need it.',
      ja: 'MAIL FROM と DKIM のドメインを From と同じドメインかその下位にそろえ、From に使うすべてのドメインに DMARC レコードを公開してください。psd=n や psd=y がある場合は、必要かどうか確認してください。',
    },
  },
  sources: [cite(9989, '4.10.2', 'D33'), cite(9989, 'C.3'), cite(7489, '3.2')],
  judge: ({ target, dmarcWalk }) => {
    const { domain } = target;
    const { byWalk, byList, differs, unreached } = orgDomain(domain, dmarcWalk);
    if (byWalk === null) return cannotTell(unreached);
    const walk = evaluateWalk(domain, dmarcWalk);
    const replies = walk.steps.flatMap(({ reply }) => reply ?? []);
    if (!differs) return pass(null, { replies });
    if (walk.policy === 'none') return notApplicable(noPolicyText);
    const found = decidingRecord(domain, dmarcWalk);
    const cure = byList === domain && found.kind === 'record' ? [borderRecord(domain, found)] : [];
    return fail(
      {
        en: `The tree walk (RFC 9989) finds ${byWalk}, the public suffix list (RFC 7489) ${byList}.`,
        ja: `ツリーウォーク（RFC 9989）では ${byWalk}、パブリックサフィックスリスト（RFC 7489）では ${byList} です。`,
      },
      {
        details: [
          {
            kind: 'table',
            title: { en: 'Organizational domain', ja: '組織ドメイン' },
            columns: [
              { en: 'Receiver', ja: '受信側' },
              { en: 'Organizational domain', ja: '組織ドメイン' },
            ],
            rows: [
              [sameText('RFC 9989'), byWalk],
              [sameText('RFC 7489'), byList],
            ],
          },
          ...cure,
        ],
        replies,
      },
    );
  },
});

const noPolicyText = {
  en: 'The definitions differ, but no DMARC record applies, so nothing depends on it.',
  ja: '定義は異なりますが、適用される DMARC レコードがないため影響はありません。',
};
