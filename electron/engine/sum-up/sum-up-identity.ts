// An identity's row and page at a glance: the verdict as one sentence, its worst mark, and what that mark is about.
import { assertNever } from '../../../shared/assert-never.ts';
import type { Finding, Severity } from '../../../shared/finding.ts';
import type { SesIdentity } from '../../../shared/ses.ts';
import type { Text } from '../../../shared/text.ts';
import { worstOf } from './worst.ts';

export type IdentitySummary = {
  readonly headline: Text;
  readonly worst: Severity | 'pass' | 'unknown';
  /** The title of the first of the worst findings, null where all is well. */
  readonly worstTitle: Text | null;
};

export function sumUpIdentity(identity: SesIdentity, findings: readonly Finding[]): IdentitySummary {
  const worst = worstOf(findings);
  const worstTitle = titleOf(worst, findings);
  return { headline: headlineOf(identity, worst, worstTitle), worst, worstTitle };
}

type Worst = IdentitySummary['worst'];

/** The findings stand in the order of the catalogue: what keeps mail from being sent before what weakens it. */
function titleOf(worst: Worst, findings: readonly Finding[]): Text | null {
  const isWorst = ({ verdict, severity }: Finding): boolean => {
    if (worst === 'unknown') return (verdict === 'unknown' || verdict === 'error') && severity !== 'info';
    return verdict === 'fail' && severity === worst;
  };
  return findings.find(isWorst)?.title ?? null;
}

function headlineOf({ name, region, verifiedForSending }: SesIdentity, worst: Worst, title: Text | null): Text {
  const whose = `${name} (${region})`;
  const said = verifiedForSending ? sayWorst(worst, whose) : sayUnverified(whose);
  if (title === null || worst === 'unknown') return { en: `${said.en}.`, ja: `${said.ja}。` };
  return { en: `${said.en}: ${title.en}`, ja: `${said.ja}: ${title.ja}` };
}

/** Whatever the worst finding is called: nothing works yet. */
function sayUnverified(name: string): Text {
  return { en: `Nothing can be sent from ${name} now`, ja: `現在、${name} からは送信できません` };
}

function sayWorst(worst: Worst, name: string): Text {
  switch (worst) {
    case 'blocker':
      return {
        en: `Mail from ${name} is refused or leaves unsigned`,
        ja: `${name} からのメールは拒否されるか、署名なしで送信されます`,
      };
    case 'high':
      return { en: `Mail from ${name} is at risk`, ja: `${name} からのメールに支障が出るおそれがあります` };
    case 'medium':
      return { en: `${name} works, but something needs to be fixed`, ja: `${name} は使えますが、直すべき点があります` };
    case 'low':
      return {
        en: `${name} is in order, but could be better`,
        ja: `${name} に問題はありませんが、改善できる点があります`,
      };
    case 'unknown':
      return {
        en: `Not everything about ${name} could be checked; what could be checked is in order`,
        ja: `${name} について確認できなかった項目があります。確認できた範囲に問題はありません`,
      };
    case 'info':
    case 'pass':
      return { en: `${name} is in order`, ja: `${name} に問題はありません` };
    default:
      return assertNever(worst);
  }
}
