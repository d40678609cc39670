// K25: a CNAME and another record at the same selector.
import { aliasReply } from '../../derive/dkim-misses.ts';
import { keyExcerpt } from '../../derive/dkim-details.ts';
import { defineAudit } from '../define-audit.ts';
import { citeDkim, judgeDkimSelectors } from '../judge-dkim-selectors.ts';

export const dkimCnameBeside = defineAudit({
  id: 'dkim-cname-beside',
  topic: 'dkim',
  subject: 'domain',
  severity: 'high',
  needs: ['dkimSelectors'],
  texts: {
    title: { en: 'CNAME and TXT at the same selector', ja: '同じセレクターに CNAME と TXT があります' },
    passed: {
      en: 'No selector mixes a CNAME with other records',
      ja: 'CNAME とほかのレコードが混在するセレクターはありません',
    },
    why: {
      en: 'A name with a CNAME must not hold any other record. Name servers and resolvers handle the contradiction differently, so some receivers see one key and some another.',
      ja: 'CNAME のある名前には、ほかのレコードを置けません。矛盾の扱いはネームサーバーやリゾルバーによって異なるため、受信側によって別の鍵が見えることになります。',
    },
    fix: {
      en: 'Compare both records with the console of your mail service. Keep the one that it asks for (usually the CNAME) and delete the other.',
      ja: '両方のレコードを送信サービスの管理画面と照合し、指定されたほう（多くは CNAME）だけを残して、もう一方を削除してください。',
    },
  },
  sources: [citeDkim(2181, '10.1', 'K25')],
  judge: ({ dkimSelectors }) =>
    judgeDkimSelectors(dkimSelectors, {
      about: ({ state }) => state === 'key' || state === 'foreign',
      faultOf: (selector) => {
        const { name, reply, record } = selector;
        const hasOwnText = reply.records.some((each) => each.type === 'TXT' && each.name === name);
        const alias = aliasReply(selector);
        const answered = [...reply.records, ...(alias?.records ?? [])].find(
          (each) => each.type === 'CNAME' && each.name === name,
        );
        if (!hasOwnText || answered?.type !== 'CNAME' || record === null) return null;
        return {
          says: {
            en: `${name} has a CNAME to ${answered.target} and a TXT record of its own.`,
            ja: `${name} に、${answered.target} への CNAME と TXT レコードの両方があります。`,
          },
          details: [keyExcerpt({ ...selector, reply: { ...reply, chain: [] } }, record, [])],
          replies: alias === null ? [] : [alias],
        };
      },
    }),
});
