// K29: a DKIM record stands at a name without the underscore or the dot of _domainkey.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeSesTokens } from '../judge-ses-tokens.ts';

export const sesDkimTokenUnderscoreLost = defineAudit({
  id: 'ses-dkim-token-underscore-lost',
  topic: 'ses-dkim',
  subject: 'identity',
  severity: 'blocker',
  needs: ['sesIdentity', 'dkimTokens'],
  weighs: ['zoneServers'],
  texts: {
    title: {
      en: 'The underscore of a DKIM record was lost',
      ja: 'DKIM レコードの名前からアンダースコアが抜けています',
    },
    passed: { en: 'No DKIM record lacks its underscore', ja: 'アンダースコアの抜けた DKIM レコードはありません' },
    why: {
      en: 'Keys are looked for below _domainkey, with a dot before it and the underscore. Some DNS panels drop or refuse the underscore; a record without it is never found.',
      ja: '鍵は「._domainkey」の下で検索されます。アンダースコアを削除したり受け付けなかったりする DNS 管理画面がありますが、抜けた名前のレコードは見つけてもらえません。',
    },
    fix: {
      en: 'Publish the record under the name below and delete the other one. If the DNS panel refuses the underscore, ask the provider; it is required here.',
      ja: '下の名前でレコードを公開し、誤った名前のレコードを削除してください。アンダースコアを入力できない場合は、必須の文字であることを DNS 事業者に伝えてください。',
    },
  },
  sources: [citeSes('Verification problems', 'troubleshoot-verification', 'X01', 'K29')],
  judge: (inputs) => judgeSesTokens(inputs, 'underscore-lost', 'both'),
});
