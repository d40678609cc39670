// K07: what stands at a selector holds no public key.
import { keyExcerpt, newKeyRecord, whereKept } from '../../derive/dkim-details.ts';
import { pastedTarget } from '../../protocols/dkim/pasted-target.ts';
import { defineAudit } from '../define-audit.ts';
import { citeDkim, hasLiveKey, judgeDkimSelectors } from '../judge-dkim-selectors.ts';

export const dkimKeyAbsent = defineAudit({
  id: 'dkim-key-absent',
  topic: 'dkim',
  subject: 'domain',
  severity: 'blocker',
  needs: ['dkimSelectors'],
  texts: {
    title: { en: 'A key record has no public key', ja: '鍵レコードに公開鍵がありません' },
    passed: { en: 'Every key record holds a public key (p=)', ja: '鍵レコードにはすべて公開鍵（p=）があります' },
    why: {
      en: 'The p= tag holds the key itself and is the only required tag. Without it, no signature can be verified.',
      ja: 'p= タグは鍵そのものを収める、唯一の必須タグです。これがなければ署名を検証できません。',
    },
    fix: {
      en: 'Copy the complete record from the console of your mail service, up to the last character of p=, and replace this record with it.',
      ja: '送信サービスの管理画面から、p= の最後の文字までレコード全体をコピーし、現在のレコードと置き換えてください。',
    },
  },
  sources: [citeDkim(6376, '3.6.1', 'K07')],
  judge: ({ dkimSelectors }) =>
    judgeDkimSelectors(dkimSelectors, {
      about: (selector) => hasLiveKey(selector) || selector.state === 'foreign',
      faultOf: (selector) => {
        const { record, state } = selector;
        if (record === null || record.fields.publicKey !== null || pastedTarget(record.text) !== null) return null;
        const reason = { en: 'There is no p= here', ja: 'p= がありません' };
        const kept = whereKept(selector);
        const slip = record.faults.find((fault) => fault.kind === 'tag-unknown' && fault.meant === 'p');
        return {
          says: {
            en:
              state === 'foreign'
                ? `${selector.selector}: the TXT record is not a DKIM key at all.${kept.en}`
                : `${selector.selector}: the record has no p= tag${slip === undefined ? '' : ' (tag names are lowercase)'}.${kept.en}`,
            ja:
              state === 'foreign'
                ? `${selector.selector}: この TXT レコードは DKIM の鍵ではありません。${kept.ja}`
                : `${selector.selector}: レコードに p= タグがありません${slip === undefined ? '' : '（タグ名は小文字で書きます）'}。${kept.ja}`,
          },
          details: [
            keyExcerpt(selector, record, [{ ...(slip?.span ?? { start: 0, end: record.text.length }), reason }]),
            ...newKeyRecord(selector),
          ],
        };
      },
    }),
});
