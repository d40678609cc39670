// X10: the key that SES signs with has 1024 bits, and 2048 are to be had without a gap.
import type { TokenReplies } from '../../../../shared/artifacts.ts';
import { isKnown } from '../../../../shared/dns.ts';
import type { Evidence } from '../../../../shared/evidence.ts';
import type { Text } from '../../../../shared/text.ts';
import { byodkimKey } from '../../derive/byodkim-key.ts';
import { citeSes } from '../cite-rfc.ts';
import { cannotTell, cannotTellFrom, defineAudit, fail, notApplicable, pass, type Judgement } from '../define-audit.ts';
import { citeSesApi, isByodkim, onlyDomains } from '../judge-ses-identity.ts';

export const sesDkimKeyShort = defineAudit({
  id: 'ses-dkim-key-short',
  topic: 'ses-dkim',
  subject: 'identity',
  severity: 'low',
  needs: ['sesIdentity'],
  weighs: ['dkimTokens'],
  texts: {
    title: { en: 'SES signs with a 1024-bit key', ja: '1024 ビットの鍵で署名しています' },
    passed: { en: 'SES signs with a key of 2048 bits', ja: '2048 ビットの鍵で署名しています' },
    why: {
      en: 'Receivers still accept 1024 bits, but Gmail and Yahoo recommend 2048, and 1024 bits no longer count as strong. 2048 is the default of SES.',
      ja: '1024 ビットも受け付けられますが、十分な強度とはみなされなくなっており、Gmail と Yahoo は 2048 ビットを推奨しています。SES の既定値も 2048 ビットです。',
    },
    fix: {
      en: 'With Easy DKIM, set the next key length to 2048 (RSA_2048_BIT) for the identity. SES goes on signing with the old key until the new one is ready; afterwards check that the tokens it shows are still those in DNS. The length can be changed once in 24 hours. With BYODKIM, publish a 2048-bit key under a new selector first, then set it in SES.',
      ja: 'Easy DKIM では、ID の DKIM 署名キーの長さを 2048 ビット（RSA_2048_BIT）に変更します。新しい鍵の準備が整うまでは古い鍵で署名が続きます。変更後、表示されるトークンが DNS のものと同じかを確認してください。変更できるのは 24 時間に 1 回です。BYODKIM では、先に 2048 ビットの鍵を新しいセレクターで公開してから、SES に設定します。',
    },
  },
  sources: [
    citeSes('DKIM signing key length', 'send-email-authentication-dkim', 'X10', 'SES2-DK-5'),
    citeSesApi('PutEmailIdentityDkimSigningAttributes'),
  ],
  judge: ({ sesIdentity, dkimTokens }) => {
    const { currentKeyLength, nextKeyLength } = sesIdentity.dkim;
    if (sesIdentity.kind === 'address') return notApplicable(onlyDomains);
    if (isByodkim(sesIdentity)) return judgeOwnKey(dkimTokens);
    if (currentKeyLength === null) return notApplicable(noLength);
    if (currentKeyLength === 'RSA_2048_BIT') return pass();
    return nextKeyLength === 'RSA_2048_BIT' ? notApplicable(changing) : fail(saysShort);
  },
});

function judgeOwnKey(dkimTokens: Evidence<readonly TokenReplies[]>): Judgement {
  if (dkimTokens.state === 'unreachable') return cannotTellFrom(dkimTokens);
  const replies = dkimTokens.state === 'seen' ? dkimTokens.value.map(({ key }) => key) : [];
  const keys = replies.flatMap((reply) => byodkimKey(reply) ?? []);
  const bits = keys.flatMap(({ reading: { key } }) => (key.kind === 'rsa' ? [key.bits] : []));
  if (bits.length === 0) return replies.every(isKnown) ? notApplicable(noLength) : cannotTell(replies);
  return bits.some((each) => each >= 1024 && each < 2048) ? fail(saysShort, { replies }) : pass(null, { replies });
}

const saysShort: Text = { en: 'The signing key has less than 2048 bits.', ja: '署名の鍵が 2048 ビット未満です。' };
const noLength: Text = { en: 'The length of the key is not known.', ja: '鍵の長さが分からないため、該当しません。' };
const changing: Text = {
  en: 'The change to 2048 bits is under way; another check tells about it.',
  ja: '2048 ビットへの変更中です。別の項目で示します。',
};
