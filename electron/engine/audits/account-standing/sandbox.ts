// The account is in the sandbox in this region.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';

export const accountStandingSandbox = defineAudit({
  id: 'account-standing-sandbox',
  topic: 'account-standing',
  subject: 'account',
  severity: 'medium',
  needs: ['regionAccount'],
  texts: {
    title: { en: 'The account is in the sandbox', ja: 'アカウントがサンドボックス内にあります' },
    passed: { en: 'The account has production access', ja: '本番稼働アクセスがあります' },
    why: {
      en: 'Only verified addresses and domains and the mailbox simulator get mail, 200 recipients in 24 hours and 1 a second. Addresses cannot be put on the suppression list. Each region has a sandbox of its own.',
      ja: '送信できるのは検証済みのアドレスとドメイン、メールボックスシミュレーターだけで、24 時間に 200 件、1 秒に 1 件が上限です。サプレッションリストへの追加もできません。サンドボックスはリージョンごとに設定されています。',
    },
    fix: {
      en: 'To mail anybody else, request production access for this region. Say how the list is built, how bounces, complaints and opt-outs are handled, and how much is to be sent.',
      ja: 'ほかの宛先に送信するには、このリージョンで本番稼働アクセスを申請してください。リストの収集方法、バウンス・苦情・配信停止の処理方法、予定する送信量を記載します。',
    },
  },
  sources: [citeSes('requesting production access', 'request-production-access', 'SES4-7', 'SES1-ACC-1')],
  judge: ({ regionAccount }) => (regionAccount.productionAccess ? pass() : fail(sandbox)),
});

const sandbox = {
  en: 'GetAccount says ProductionAccessEnabled false in this region.',
  ja: 'このリージョンの GetAccount では ProductionAccessEnabled が false です。',
};
