// The same custom MAIL FROM domain in several regions: one MX record serves all of them.
import type { Table } from '../../../../shared/detail.ts';
import type { SesIdentity } from '../../../../shared/ses.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';
import { cannotTellGaps, judgeMailFrom } from '../judge-mail-from.ts';

export const sesMailFromRegionsSeveral = defineAudit({
  id: 'ses-mail-from-regions-several',
  topic: 'ses-mail-from',
  subject: 'identity',
  severity: 'info',
  needs: ['sesIdentity', 'sesRelated'],
  texts: {
    title: {
      en: 'The MAIL FROM domain is used in several regions',
      ja: '同じ MAIL FROM ドメインが複数のリージョンで使われています',
    },
    passed: {
      en: 'The MAIL FROM domain is used in one region',
      ja: 'MAIL FROM ドメインは 1 つのリージョンだけで使われています',
    },
    why: {
      en: 'This is allowed. There is still only one MX record: bounces go to the region that it names, and SES passes them on. If that region is given up, the others lose their MAIL FROM domain.',
      ja: 'これは認められた構成です。MX は 1 つだけで、バウンスはその MX が指すリージョンに届き、SES が転送します。そのリージョンの利用をやめると、ほかのリージョンでも MAIL FROM ドメインが使えなくなります。',
    },
    fix: {
      en: 'Leave it so, or give each region a MAIL FROM domain of its own, such as bounce-eu.<domain>, to make them independent.',
      ja: 'このままでも問題ありません。リージョンを互いに独立させるには、bounce-eu.<ドメイン> のように、リージョンごとに別の MAIL FROM ドメインを使います。',
    },
  },
  sources: [citeSes('Regions and Amazon SES', 'regions'), citeSes('custom MAIL FROM domain', 'mail-from')],
  judge: ({ sesIdentity, sesRelated }) =>
    judgeMailFrom(sesIdentity, ({ domain }) => {
      const others = sesRelated.identities.filter(
        ({ mailFrom, region }) => mailFrom?.domain === domain && region !== sesIdentity.region,
      );
      const regions = [...new Set(sesRelated.gaps.map(({ region }) => region))];
      const open = regions.map((region) => cannotTellGaps(sesRelated, region)).find((judgement) => judgement !== null);
      if (others.length === 0) return open ?? pass();
      const list = [sesIdentity, ...others].map(({ region }) => region);
      return fail(
        {
          en: `${domain} is used in ${[...new Set(list)].join(', ')}.`,
          ja: `${domain} は ${[...new Set(list)].join('、')} で使われています。`,
        },
        { details: [usesTable([sesIdentity, ...others])] },
      );
    }),
});

const usesTable = (identities: readonly SesIdentity[]): Table => ({
  kind: 'table',
  title: { en: 'Who uses this MAIL FROM domain', ja: 'この MAIL FROM ドメインを使う ID' },
  columns: [
    { en: 'Identity', ja: '検証済み ID' },
    { en: 'Region', ja: 'リージョン' },
    { en: 'State', ja: '状態' },
  ],
  rows: identities.map(({ name, region, mailFrom }) => [name, region, mailFrom?.status ?? '']),
});
