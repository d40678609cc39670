// Mail with a set is delivered over TLS or not at all.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeRegionSets } from '../judge-region-sets.ts';

export const accountSetTlsRequired = defineAudit({
  id: 'account-set-tls-required',
  topic: 'account-set',
  subject: 'account',
  severity: 'info',
  needs: [],
  weighs: ['regionSets'],
  texts: {
    title: { en: 'Some sets deliver over TLS only', ja: 'TLS 必須の設定セットがあります' },
    passed: { en: 'No set insists on TLS', ja: 'TLS を必須にしている設定セットはありません' },
    why: {
      en: 'Servers without TLS get nothing from these sets; expect bounces there. That is right for confidential mail, and a surprise for mail to old servers.',
      ja: 'これらの設定セットでは、TLS に対応していないサーバーには配信されず、バウンスが発生します。機密性の高いメールには適切ですが、古いサーバー宛てのメールでは意図しない不達の原因になります。',
    },
    fix: {
      en: 'Nothing needs to be done where this is wanted. Otherwise set the TLS policy to OPTIONAL, and look for bounces that name TLS.',
      ja: '意図した設定であれば対応は不要です。そうでなければ TLS ポリシーを OPTIONAL に変更し、TLS に関するバウンスがないか確認してください。',
    },
  },
  sources: [citeSes('security protocols', 'security-protocols')],
  judge: ({ regionSets }) =>
    judgeRegionSets(regionSets, {
      isFault: ({ tlsPolicy }) => tlsPolicy === 'REQUIRE',
      says: (names) => ({ en: `TLS is required by ${names.en}.`, ja: `TLS 必須の設定セット: ${names.ja}。` }),
    }),
});
