// What the audits of SES's own advisor begin with: its open findings of high impact, by what they are about.
import type { Table } from '../../../shared/detail.ts';
import type { SesRecommendation } from '../../../shared/ses.ts';
import { sayNames } from '../derive/say-names.ts';
import { fail, type Judgement, pass } from './define-audit.ts';

/** SES API v2 reference, Recommendation: about the records of an identity. */
export const identityAdvice: readonly string[] = ['DKIM', 'DMARC', 'SPF', 'BIMI'];
/** About what providers and block lists say of its mail. */
export const reputationAdvice: readonly string[] = ['COMPLAINT', 'BOUNCE', 'FEEDBACK_3P', 'IP_LISTING'];

export function judgeAdvice(recommendations: readonly SesRecommendation[], types: readonly string[]): Judgement {
  const open = recommendations.filter(
    ({ status, impact, type }) => status === 'OPEN' && impact === 'HIGH' && types.includes(type),
  );
  if (open.length === 0) return pass();
  const { en, ja } = sayNames(open.map(({ identity, resourceArn }) => identity ?? resourceArn));
  return fail(
    {
      en: `${open.length} open ${open.length === 1 ? 'recommendation' : 'recommendations'}: ${en}.`,
      ja: `未解決の推奨事項が ${open.length} 件あります: ${ja}。`,
    },
    { details: [adviceTable(open)] },
  );
}

function adviceTable(open: readonly SesRecommendation[]): Table {
  return {
    kind: 'table',
    title: { en: 'What SES says', ja: 'SES の推奨事項' },
    columns: [
      { en: 'About', ja: '対象' },
      { en: 'Type', ja: '種類' },
      { en: 'In its own words', ja: '内容' },
    ],
    rows: open.map(({ identity, resourceArn, type, description }) => [identity ?? resourceArn, type, description]),
  };
}
