// K14: an RSA key that is breakable at any length. Debian's weak keys of 2006 need a blacklist, which is not shipped.
import { assertNever } from '../../../../shared/assert-never.ts';
import type { Text } from '../../../../shared/text.ts';
import { keyExcerpt, markKey, newKeyRecord, whereKept } from '../../derive/dkim-details.ts';
import { findWeakness, type Weakness } from '../../protocols/dkim/weakness.ts';
import { defineAudit } from '../define-audit.ts';
import { citeDkim, hasActiveKey, judgeDkimSelectors } from '../judge-dkim-selectors.ts';

export const dkimKeyWeak = defineAudit({
  id: 'dkim-key-weak',
  topic: 'dkim',
  subject: 'domain',
  severity: 'high',
  needs: ['dkimSelectors'],
  texts: {
    title: { en: 'An RSA key can be broken', ja: 'RSA 鍵が解読できる状態です' },
    passed: { en: 'No key shows a known weakness', ja: '既知の弱点を持つ鍵はありません' },
    why: {
      en: 'The key was generated badly, so its length does not protect it: the private key can be computed from the public record. Anyone who does so can sign mail in your name.',
      ja: '鍵の生成に問題があり、長さにかかわらず、公開レコードから秘密鍵を計算できます。それを行った第三者は、貴ドメインの名前で署名できます。',
    },
    fix: {
      en: 'Create a new key with another program or device, publish it under a new selector, and switch signing to it. Then delete this record at once, without a grace period.',
      ja: '別のソフトウェアや機器で鍵を作り直し、新しいセレクターに公開して署名を切り替えてください。このレコードは猶予期間を置かず、すぐに削除します。',
    },
  },
  sources: [
    citeDkim(8017, '3.1', 'K14'),
    { title: 'CVE-2017-15361 (ROCA)', url: 'https://nvd.nist.gov/vuln/detail/CVE-2017-15361' },
  ],
  judge: ({ dkimSelectors }) =>
    judgeDkimSelectors(dkimSelectors, {
      about: hasActiveKey,
      faultOf: (selector) => {
        const { record } = selector;
        const weakness = record?.key.kind === 'rsa' ? findWeakness(record.key) : null;
        if (record === null || weakness === null) return null;
        const said = sayWeakness(weakness);
        const kept = whereKept(selector);
        return {
          says: { en: `${selector.selector}: ${said.en}${kept.en}`, ja: `${selector.selector}: ${said.ja}${kept.ja}` },
          details: [keyExcerpt(selector, record, markKey(record, said)), ...newKeyRecord(selector)],
        };
      },
    }),
});

function sayWeakness(weakness: Weakness): Text {
  switch (weakness.kind) {
    case 'exponent':
      return {
        en: `its public exponent is ${weakness.exponent}; it has to be odd and at least 3.`,
        ja: `公開指数が ${weakness.exponent} です。3 以上の奇数でなければなりません。`,
      };
    case 'small-factor':
      return {
        en: `its modulus is divisible by ${weakness.factor}.`,
        ja: `法（モジュラス）が ${weakness.factor} で割り切れます。`,
      };
    case 'roca':
      return {
        en: 'its primes come from an Infineon chip with the ROCA flaw.',
        ja: 'ROCA 脆弱性のある Infineon 製チップで生成された鍵です。',
      };
    default:
      return assertNever(weakness);
  }
}
