// X02: the key in DNS is of another length than SES says it signs with.
import type { Text } from '../../../../shared/text.ts';
import { sayTokenKey } from '../../derive/token-key.ts';
import { defineAudit, notApplicable } from '../define-audit.ts';
import { citeSesApi } from '../judge-ses-identity.ts';
import { judgeSesKeys } from '../judge-ses-keys.ts';

export const sesDkimKeyLengthDiffers = defineAudit({
  id: 'ses-dkim-key-length-differs',
  topic: 'ses-dkim',
  subject: 'identity',
  severity: 'medium',
  needs: ['sesIdentity', 'dkimTokens'],
  texts: {
    title: { en: 'A DKIM key has another length than SES says', ja: 'DKIM 鍵の長さが SES の表示と異なります' },
    passed: { en: 'The DKIM keys are as long as SES says', ja: 'DKIM 鍵の長さは SES の表示と一致しています' },
    why: {
      en: 'SES and DNS tell different things about the same key. This happens for a while after a change of the key length; if it lasts, mail may be signed with a key that receivers cannot find.',
      ja: '同じ鍵について、SES の表示と DNS の内容が食い違っています。鍵の長さを変更した直後に一時的に起こりますが、続く場合は、受信側が見つけられない鍵で署名されているおそれがあります。',
    },
    fix: {
      en: 'Check again in a day. If it stays so, send a message to yourself and look at the DKIM result in its header; if it fails, contact AWS Support with this evidence.',
      ja: '1 日おいてもう一度確認してください。変わらなければ自分宛てにメールを送り、ヘッダーの DKIM の結果を確認します。失敗していれば、この証跡を添えて AWS サポートに問い合わせてください。',
    },
  },
  sources: [citeSesApi('DkimAttributes', 'X02')],
  judge: ({ sesIdentity, dkimTokens }) => {
    const { currentKeyLength, nextKeyLength } = sesIdentity.dkim;
    if (currentKeyLength === null) return notApplicable(noLength);
    if (nextKeyLength !== null && nextKeyLength !== currentKeyLength) return notApplicable(changing);
    return judgeSesKeys(sesIdentity, dkimTokens, (key) => {
      if (key.kind !== 'key' || key.wantedBits === null || key.wantedBits === key.bits) return null;
      return { says: sayTokenKey(key).says, reply: key.reply };
    });
  },
});

const noLength: Text = {
  en: 'SES does not say how long its key is.',
  ja: 'SES が鍵の長さを示していないため、該当しません。',
};
const changing: Text = {
  en: 'A change of the key length is under way; another check tells about it.',
  ja: '鍵の長さの変更中です。別の項目で示します。',
};
