// SES1-DK-1: DKIM was never set up for a domain identity.
import type { Text } from '../../../../shared/text.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { onlyDomains } from '../judge-ses-identity.ts';
import { judgeSigner } from '../judge-signer.ts';

export const sesDkimNotSetUp = defineAudit({
  id: 'ses-dkim-not-set-up',
  topic: 'ses-dkim',
  subject: 'identity',
  severity: 'blocker',
  needs: ['sesIdentity'],
  weighs: ['sesRelated'],
  texts: {
    title: { en: 'DKIM is not set up in SES', ja: 'SES で DKIM が設定されていません' },
    passed: { en: 'DKIM is set up in SES', ja: 'SES で DKIM が設定されています' },
    why: {
      en: 'SES signs nothing in the name of this domain. Its mail can only pass DMARC through SPF, and Gmail and Yahoo refuse unsigned bulk mail.',
      ja: 'SES はこのドメインの名前で署名しません。DMARC に合格する手段は SPF だけになり、Gmail と Yahoo は署名のない大量送信を拒否します。',
    },
    fix: {
      en: 'Set up Easy DKIM for the identity with 2048 bits (in the SES console: Authentication, DomainKeys Identified Mail, Edit), then publish the three CNAME records that SES shows.',
      ja: 'この ID に 2048 ビットの Easy DKIM を設定し（SES コンソールの「認証」タブ、「DomainKeys Identified Mail (DKIM)」の編集）、表示される 3 つの CNAME レコードを公開してください。',
    },
  },
  sources: [citeSes('Easy DKIM', 'send-email-authentication-dkim-easy', 'SES1-DK-1')],
  judge: ({ sesIdentity, sesRelated }) => {
    if (sesIdentity.kind === 'address') return notApplicable(onlyDomains);
    if (sesIdentity.dkim.status !== 'NOT_STARTED') return pass();
    return judgeSigner(sesIdentity, sesRelated, ({ domain }) =>
      domain === null ? fail(neverText) : pass(inherits(domain)),
    );
  },
});

const neverText: Text = {
  en: 'SES says NOT_STARTED: there are no DKIM records to publish yet.',
  ja: 'ステータスは NOT_STARTED です。公開すべき DKIM レコードはまだ作られていません。',
};
const inherits = (domain: string): Text => ({
  en: `This subdomain has no keys of its own; SES signs its mail with those of ${domain}.`,
  ja: `このサブドメインに独自の鍵はなく、${domain} の鍵で署名されます。`,
});
