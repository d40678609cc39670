// SES2-DK-6: the BYODKIM key is outside 1024 to 2048 bits.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeSesByodkim } from '../judge-ses-byodkim.ts';

export const sesDkimByodkimKeyLength = defineAudit({
  id: 'ses-dkim-byodkim-key-length',
  topic: 'ses-dkim',
  subject: 'identity',
  severity: 'blocker',
  needs: ['sesIdentity', 'dkimTokens'],
  weighs: ['zoneServers'],
  texts: {
    title: {
      en: 'Your own DKIM key has a length that SES does not take',
      ja: '独自の DKIM 鍵の長さが SES の範囲外です',
    },
    passed: { en: 'Your own DKIM key has a length that SES takes', ja: '独自の DKIM 鍵の長さは SES の範囲内です' },
    why: {
      en: 'SES signs with RSA keys of 1024 to 2048 bits only. A public key of another length cannot belong to the private key in SES, and receivers refuse signatures below 1024 bits.',
      ja: 'SES が署名に使えるのは 1024〜2048 ビットの RSA 鍵だけです。範囲外の公開鍵は SES の秘密鍵と対になりません。1024 ビット未満の署名は受信側でも拒否されます。',
    },
    fix: {
      en: 'Create an RSA key pair of 2048 bits, publish the public key under a new selector, and set the private key and the selector in SES.',
      ja: '2048 ビットの RSA 鍵ペアを作成し、公開鍵を新しいセレクターで公開してから、秘密鍵とセレクターを SES に設定してください。',
    },
  },
  sources: [citeSes('BYODKIM', 'send-email-authentication-dkim-bring-your-own', 'X05', 'SES2-DK-6')],
  judge: (inputs) => judgeSesByodkim(inputs, ['length']),
});
