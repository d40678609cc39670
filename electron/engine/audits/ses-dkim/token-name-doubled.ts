// K27: a DKIM record stands at a name to which the DNS panel appended the domain once more.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeSesTokens } from '../judge-ses-tokens.ts';

export const sesDkimTokenNameDoubled = defineAudit({
  id: 'ses-dkim-token-name-doubled',
  topic: 'ses-dkim',
  subject: 'identity',
  severity: 'blocker',
  needs: ['sesIdentity', 'dkimTokens'],
  weighs: ['zoneServers'],
  texts: {
    title: {
      en: 'A DKIM record has the domain twice in its name',
      ja: 'DKIM レコードの名前にドメインが二重に付いています',
    },
    passed: {
      en: 'No DKIM record has the domain twice in its name',
      ja: 'ドメインが二重に付いた DKIM レコードはありません',
    },
    why: {
      en: 'The DNS panel appends the domain to every name. A full name entered there ends in the domain twice, and neither SES nor a receiver looks for it there.',
      ja: 'この DNS 管理画面では、入力した名前の後にドメインが自動で付きます。完全な名前を入力したためドメインが二重になり、SES も受信側もその名前を参照しません。',
    },
    fix: {
      en: 'Enter only the part before the domain as the name. Then delete the record with the doubled name.',
      ja: '名前の欄には、ドメインより前の部分だけを入力してください。そのあと、二重になった名前のレコードを削除します。',
    },
  },
  sources: [
    citeSes('Verification problems', 'troubleshoot-verification', 'X01', 'K27', 'SES2-DK-2', 'SES4-11'),
    citeSes('Easy DKIM', 'send-email-authentication-dkim-easy'),
  ],
  judge: (inputs) => judgeSesTokens(inputs, 'name-doubled', 'both'),
});
