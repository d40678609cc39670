// K28: the target of a CNAME was published as the text of a TXT record.
import { curedTtlSeconds } from '../../derive/cured-ttl.ts';
import { keyExcerpt, removeKeyRecord } from '../../derive/dkim-details.ts';
import { pastedTarget } from '../../protocols/dkim/pasted-target.ts';
import { defineAudit } from '../define-audit.ts';
import { citeDkim, judgeDkimSelectors } from '../judge-dkim-selectors.ts';

export const dkimCnameInTxt = defineAudit({
  id: 'dkim-cname-in-txt',
  topic: 'dkim',
  subject: 'domain',
  severity: 'blocker',
  needs: ['dkimSelectors'],
  texts: {
    title: { en: 'The target of a CNAME was published as TXT', ja: 'CNAME の値が TXT として登録されています' },
    passed: { en: 'No TXT record holds the target of a CNAME', ja: 'CNAME の値が TXT に登録されたものはありません' },
    why: {
      en: 'Your mail service asked for a CNAME, which points to its key. In a TXT record, the host name is only text: receivers find no key, and the mail counts as unsigned.',
      ja: '送信サービスが求めているのは、鍵への参照となる CNAME です。TXT として登録するとホスト名はただの文字列になり、鍵が見つからないため、署名のないメールとして扱われます。',
    },
    fix: {
      en: 'Delete the TXT record first; a CNAME cannot share a name with it. Then create a CNAME with the same name and this target.',
      ja: '先に TXT レコードを削除してください（CNAME と同じ名前には置けません）。そのあと、同じ名前で、この値を参照先とする CNAME を作成します。',
    },
  },
  sources: [citeDkim(6376, '3.6.2', 'K28')],
  judge: ({ dkimSelectors }) =>
    judgeDkimSelectors(dkimSelectors, {
      about: ({ state }) => state === 'key' || state === 'foreign',
      faultOf: (selector) => {
        const { name, state, record } = selector;
        const target = state === 'foreign' && record !== null ? pastedTarget(record.text) : null;
        if (record === null || target === null) return null;
        const reason = { en: 'A host name, not a key', ja: '鍵ではなくホスト名です' };
        return {
          says: {
            en: `${selector.selector}: the TXT record holds the host name ${target}.`,
            ja: `${selector.selector}: TXT レコードにホスト名 ${target} が書かれています。`,
          },
          details: [
            keyExcerpt(selector, record, [{ start: 0, end: record.text.length, reason }]),
            ...removeKeyRecord(selector),
            { kind: 'record-to-publish', act: 'add', name, type: 'CNAME', value: target, ttlSeconds: curedTtlSeconds },
          ],
        };
      },
    }),
});
