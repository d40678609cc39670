// K29: the target of a DKIM record is one or two letters away from the right one.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeSesTokens } from '../judge-ses-tokens.ts';

export const sesDkimTokenMistyped = defineAudit({
  id: 'ses-dkim-token-mistyped',
  topic: 'ses-dkim',
  subject: 'identity',
  severity: 'blocker',
  needs: ['sesIdentity', 'dkimTokens'],
  weighs: ['zoneServers'],
  texts: {
    title: { en: 'A DKIM record has a typing slip', ja: 'DKIM レコードの値に入力ミスがあります' },
    passed: { en: 'No DKIM record has a typing slip', ja: '入力ミスのある DKIM レコードはありません' },
    why: {
      en: 'A single wrong letter leads to a name that does not exist. SES does not confirm the record, and receivers find no key.',
      ja: '1 文字違うだけで、参照先は存在しない名前になります。SES は検証できず、受信側も鍵を見つけられません。',
    },
    fix: {
      en: 'Copy the target below and paste it over the old one; do not type it.',
      ja: '下の値をコピーして貼り付け、古い値と置き換えてください。手で入力しないでください。',
    },
  },
  sources: [citeSes('Easy DKIM', 'send-email-authentication-dkim-easy', 'X01', 'K29')],
  judge: (inputs) => judgeSesTokens(inputs, 'mistyped'),
});
