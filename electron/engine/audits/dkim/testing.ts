// K17: `t=y`, the domain says that it is only testing DKIM.
import { keyExcerpt, replaceKeyRecord, whereKept } from '../../derive/dkim-details.ts';
import { defineAudit } from '../define-audit.ts';
import { citeDkim, hasActiveKey, judgeDkimSelectors } from '../judge-dkim-selectors.ts';

export const dkimTesting = defineAudit({
  id: 'dkim-testing',
  topic: 'dkim',
  subject: 'domain',
  severity: 'medium',
  needs: ['dkimSelectors'],
  texts: {
    title: { en: 'A key is marked as a test (t=y)', ja: '鍵がテスト用に設定されています（t=y）' },
    passed: { en: 'No key is marked as a test', ja: 'テスト用に設定された鍵はありません' },
    why: {
      en: 'With t=y, the domain says that it is trying out DKIM and asks receivers to treat the mail as if it were not signed. At receivers that follow this, the signature is worth nothing.',
      ja: 't=y は、DKIM の試験中なので署名のないメールと同じに扱ってほしいという意味です。これに従う受信側では、署名が評価されません。',
    },
    fix: {
      en: 'Once signing works, publish the record below, which has no y in t=.',
      ja: '署名が正しく動作していれば、t= から y を除いた下のレコードを公開してください。',
    },
  },
  sources: [citeDkim(6376, '3.6.1', 'K17')],
  judge: ({ dkimSelectors }) =>
    judgeDkimSelectors(dkimSelectors, {
      about: hasActiveKey,
      faultOf: (selector) => {
        const { record } = selector;
        const flags = record?.fields.flags ?? [];
        if (record === null || !flags.some(isTesting)) return null;
        const kept = whereKept(selector);
        const tag = record.tags.find(({ name }) => name === 't');
        const left = flags.filter((flag) => !isTesting(flag));
        return {
          says: {
            en: `${selector.selector}: t=y is set.${kept.en}`,
            ja: `${selector.selector}: t=y が設定されています。${kept.ja}`,
          },
          details: [
            keyExcerpt(selector, record, tag === undefined ? [] : [{ ...tag.span, reason: testing }]),
            ...replaceKeyRecord(selector, { ...record.fields, flags: left.length === 0 ? null : left }),
          ],
        };
      },
    }),
});

const testing = { en: 'y: only a test', ja: 'y: テスト中' };

function isTesting(flag: string): boolean {
  return flag.toLowerCase() === 'y';
}
