// Receipt rules wait for the domain's mail, which its MX records send elsewhere.
import { repliesIn } from '../../../../shared/evidence.ts';
import { sesInboundRegion } from '../../protocols/mx/ses-endpoint.ts';
import { exchangesIn } from '../../derive/mail-hosts.ts';
import { citeSes } from '../cite-rfc.ts';
import { cannotTellFrom, defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { rulesFor } from '../judge-receiving.ts';

export const sesReceivingRulesUnreached = defineAudit({
  id: 'ses-receiving-rules-unreached',
  topic: 'ses-receiving',
  subject: 'identity',
  severity: 'low',
  needs: ['sesIdentity', 'sesReceiving'],
  weighs: ['mx'],
  texts: {
    title: { en: 'Receipt rules for this domain never see its mail', ja: '受信ルールにメールが届いていません' },
    passed: { en: 'Receipt rules for this domain see its mail', ja: '受信ルールにメールが届く構成です' },
    why: {
      en: 'The active rule set has rules that name this domain, but its MX records do not lead to SES in this region. What the rules should do, such as storing mail or handling answers, does not happen.',
      ja: '有効なルールセットにこのドメインを対象とするルールがありますが、MX がこのリージョンの SES を指していません。保存や返信処理など、ルールに設定した動作は実行されません。',
    },
    fix: {
      en: 'If SES should receive this mail, publish the MX record 10 inbound-smtp.<region>.amazonaws.com. Otherwise delete the rules that are not needed.',
      ja: 'SES で受信する場合は、MX レコード 10 inbound-smtp.<リージョン>.amazonaws.com を公開してください。不要なルールであれば削除します。',
    },
  },
  sources: [citeSes('publishing an MX record', 'receiving-email-mx-record')],
  judge: ({ sesIdentity: { domain, kind, region }, sesReceiving, mx }) => {
    // A rule without recipients is for all verified domains, and says nothing about this one.
    const rules = rulesFor(domain, sesReceiving).filter(({ recipients }) => recipients.length > 0);
    if (kind === 'address' || rules.length === 0) return notApplicable(noRule);
    if (mx.state === 'unreachable') return cannotTellFrom(mx);
    const hosts = mx.state === 'seen' ? exchangesIn(mx.value).map(({ host }) => host) : [];
    if (hosts.some((host) => sesInboundRegion(host) === region)) return pass();
    return fail(
      {
        en: `${rules.map(({ name }) => name).join(', ')}: for ${domain}, whose mail goes to ${hosts.join(', ') || 'no MX host'}.`,
        ja: `${rules.map(({ name }) => name).join('、')} は ${domain} が対象ですが、受信先は${hosts.length === 0 ? '未設定' : ` ${hosts.join('、')} `}です。`,
      },
      { replies: repliesIn(mx.from).slice(0, 1) },
    );
  },
});

const noRule = {
  en: 'No receipt rule names this domain.',
  ja: 'このドメインを対象とする受信ルールはありません。',
};
