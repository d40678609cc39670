// X02: the CNAME's target in SES's own zone has no key, or an empty one.
import { sayTokenKey } from '../../derive/token-key.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { citeSesApi } from '../judge-ses-identity.ts';
import { judgeSesKeys } from '../judge-ses-keys.ts';

export const sesDkimTargetMissing = defineAudit({
  id: 'ses-dkim-target-missing',
  topic: 'ses-dkim',
  subject: 'identity',
  severity: 'high',
  needs: ['sesIdentity', 'dkimTokens'],
  texts: {
    title: { en: 'SES has not published its half of a DKIM record', ja: 'SES 側の DKIM 鍵が公開されていません' },
    passed: { en: 'SES has published the keys of all tokens', ja: 'SES 側の鍵はすべて公開されています' },
    why: {
      en: 'Your CNAME points into a zone of Amazon SES, where the key stands. There is none at this target now, so receivers cannot check mail that is signed with this token. Nothing in your DNS can change that.',
      ja: 'CNAME の先は Amazon SES のゾーンで、鍵はそこに置かれます。現在この参照先には鍵がないため、このトークンで署名されたメールは検証できません。お使いの DNS では対処できません。',
    },
    fix: {
      en: 'Wait an hour if the identity is new. If the key is still missing, restart Easy DKIM for the identity, compare the tokens that SES shows then, and send this evidence to AWS Support.',
      ja: 'ID を作成した直後であれば、1 時間ほど待ってください。それでも鍵がなければ Easy DKIM を設定し直し、表示されるトークンを照合したうえで、この証跡を添えて AWS サポートに問い合わせます。',
    },
  },
  sources: [citeSesApi('DkimAttributes', 'X02'), citeSes('Easy DKIM', 'send-email-authentication-dkim-easy')],
  judge: ({ sesIdentity, dkimTokens }) =>
    judgeSesKeys(sesIdentity, dkimTokens, (key) => {
      if (key.kind !== 'missing' && key.kind !== 'revoked' && key.kind !== 'unreadable') return null;
      return { says: sayTokenKey(key).says, reply: key.reply };
    }),
});
