// K08: the key of a selector that mail is signed with has been revoked.
import { keyExcerpt, newKeyRecord, whereKept } from '../../derive/dkim-details.ts';
import { defineAudit } from '../define-audit.ts';
import { citeDkim, isNamed, judgeDkimSelectors, onlyNamed } from '../judge-dkim-selectors.ts';

export const dkimKeyRevoked = defineAudit({
  id: 'dkim-key-revoked',
  topic: 'dkim',
  subject: 'domain',
  severity: 'blocker',
  needs: ['dkimSelectors'],
  texts: {
    title: { en: 'A key in use is revoked', ja: '使用中の鍵が失効しています' },
    passed: { en: 'No key in use is revoked', ja: '使用中の鍵は失効していません' },
    why: {
      en: 'An empty p= means that the key has been withdrawn. Every signature made with it fails, so mail signed with this selector counts as unsigned.',
      ja: 'p= が空のレコードは、鍵の失効を意味します。この鍵による署名はすべて検証に失敗し、署名のないメールとして扱われます。',
    },
    fix: {
      en: 'Set your mail service to sign with a selector whose key is published, or publish the key of this selector again. If nothing signs with it anymore, leave the record as it is.',
      ja: '鍵が公開されている別のセレクターで署名するよう送信サービスを設定するか、このセレクターの鍵を公開し直してください。もう署名に使っていなければ、そのままで問題ありません。',
    },
  },
  sources: [citeDkim(6376, '3.6.1', 'K08')],
  judge: ({ dkimSelectors }) =>
    judgeDkimSelectors(dkimSelectors, {
      about: isNamed,
      none: onlyNamed,
      faultOf: (selector) => {
        const { record, rank } = selector;
        if (record === null || rank !== 'revoked') return null;
        const kept = whereKept(selector);
        const tag = record.tags.find(({ name }) => name === 'p');
        const reason = { en: 'Empty: the key is revoked', ja: '空のため、鍵は失効しています' };
        return {
          says: {
            en: `${selector.selector}: p= is empty, the key is revoked.${kept.en}`,
            ja: `${selector.selector}: p= が空で、鍵が失効しています。${kept.ja}`,
          },
          details: [
            keyExcerpt(selector, record, tag === undefined ? [] : [{ ...tag.span, reason }]),
            ...newKeyRecord(selector),
          ],
        };
      },
    }),
});
