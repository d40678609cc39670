// K32: a weak or broken key at a selector that nobody named, beside a better key.
import { removeKeyRecord, selectorTable } from '../../derive/dkim-details.ts';
import { defineAudit } from '../define-audit.ts';
import { citeDkim, judgeDkimSelectors } from '../judge-dkim-selectors.ts';

export const dkimKeyLeftover = defineAudit({
  id: 'dkim-key-leftover',
  topic: 'dkim',
  subject: 'domain',
  severity: 'low',
  needs: ['dkimSelectors'],
  texts: {
    title: { en: 'An old, weak key is still published', ja: '古い弱い鍵が公開されたままです' },
    passed: { en: 'No old, weak key is left over', ja: '古い弱い鍵は残っていません' },
    why: {
      en: 'Another selector has a stronger key, so this one is probably left over. While it is published, anyone who breaks it can sign mail in your name.',
      ja: '別のセレクターにより強い鍵があるため、使い終わったものと思われます。公開されている限り、解読した第三者が貴ドメインの名前で署名できます。',
    },
    fix: {
      en: 'Check whether anything still signs with this selector; the DKIM results in your DMARC reports show it. If nothing does, delete the record. If something does, give that sender a new 2048-bit key.',
      ja: 'DMARC レポートの DKIM の結果などで、このセレクターで署名しているものがあるか確認してください。なければレコードを削除し、あればその送信元の鍵を 2048 ビットのものに替えます。',
    },
  },
  sources: [citeDkim(6376, '6.1.2', 'K32'), citeDkim(8301, '3.2')],
  judge: ({ dkimSelectors }) =>
    judgeDkimSelectors(dkimSelectors, {
      about: ({ state }) => state === 'key',
      faultOf: (selector, all) => {
        if (!selector.isLeftover) return null;
        const key = selector.record?.key;
        const bits = key?.kind === 'rsa' ? key.bits : null;
        return {
          says: {
            en: `${selector.selector} still holds ${bits === null ? 'a record that no receiver can use' : `an RSA key of ${bits} bits`}.`,
            ja: `${selector.selector} に${bits === null ? '使用できないレコード' : ` ${bits} ビットの RSA 鍵`}が残っています。`,
          },
          details: [selectorTable(all), ...removeKeyRecord(selector)],
        };
      },
    }),
});
