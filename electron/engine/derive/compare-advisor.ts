// SES's own advisor beside our findings: where both say the same, where not and why, and what only one of them sees.
import type { AdvisorLine } from '../../../shared/account-report.ts';
import { printRecordData } from '../../../shared/print-record.ts';
import type { Source } from '../../../shared/evidence.ts';
import { atLeastAsSevere, type Finding, sesTopics, type Topic } from '../../../shared/finding.ts';
import type { SesRecommendation } from '../../../shared/ses.ts';
import type { Text } from '../../../shared/text.ts';
import { assertNever } from '../../../shared/assert-never.ts';
import { advisorTexts, auditsAskedBy } from './advisor-texts.ts';

/**
 * One line for each open recommendation, then one for each of the identity's findings in its field that it does not
 * list. Findings of the domain's audit may be given along: BIMI is judged there alone.
 */
export function compareAdvisor(
  recommendations: readonly SesRecommendation[],
  findings: readonly Finding[],
): readonly AdvisorLine[] {
  // A fixed one is history: SES drops it after 30 days.
  const open = recommendations.filter(({ status }) => status === 'OPEN');
  const lines = open.map((recommendation) => compareOne(recommendation, findings));
  const told = new Set(lines.flatMap((line) => line.findings));
  const fields = new Set(advisorTexts.flatMap(({ audits }) => audits));
  const ours = findings.filter(
    ({ id, topic, verdict, severity }) =>
      verdict === 'fail' && isSes(topic) && atLeastAsSevere(severity, 'medium') && fields.has(id) && !told.has(id),
  );
  return [...lines, ...ours.map((finding) => onlyOurs(finding, recommendations))];
}

/** Findings of the domain's own audit may be among them, to compare with; its faults are told there. */
function isSes(topic: Topic): boolean {
  return sesTopics.some((one) => one === topic);
}

function compareOne(recommendation: SesRecommendation, findings: readonly Finding[]): AdvisorLine {
  const asked = auditsAskedBy(recommendation);
  const akin = findings.filter(({ id }) => asked.includes(id));
  const of = (...verdicts: readonly Finding['verdict'][]): readonly Finding[] =>
    akin.filter(({ verdict }) => verdicts.includes(verdict));
  const [failed, open, passed] = [of('fail'), of('unknown', 'error'), of('pass')];
  const line = (verdict: AdvisorLine['verdict'], about: readonly Finding[], says: Text): AdvisorLine => ({
    verdict,
    recommendation,
    findings: about.map(({ id }) => id),
    says,
  });
  if (failed.length > 0) return line('agree', failed, sayAgree(failed));
  // What we could not ask is no disagreement.
  if (open.length > 0) return line('cannot-compare', open, sayOpen(open));
  if (passed.length > 0) return line('disagree', passed, sayDisagree(passed));
  if (akin.length > 0) return line('cannot-compare', akin, nothingToJudge);
  return asked.length > 0 ? line('cannot-compare', [], judgedElsewhere) : line('only-ses', [], onlySes);
}

function sayAgree(failed: readonly Finding[]): Text {
  return {
    en: `Plumbline sees it, too: ${titles(failed, 'en', '; ')}.`,
    ja: `Plumbline の診断も同じ結果です: ${titles(failed, 'ja', '、')}。`,
  };
}

function sayOpen(open: readonly Finding[]): Text {
  const [first] = open;
  return {
    en: `Plumbline could not check this now. ${first?.says?.en ?? ''}`.trim(),
    ja: `Plumbline では今回確認できませんでした。${first?.says?.ja ?? ''}`,
  };
}

function sayDisagree(passed: readonly Finding[]): Text {
  const proof = passed.flatMap(({ evidence }) => evidence.map(saySource)).find((said) => said !== null);
  const seen = proof === undefined || proof === null ? { en: '', ja: '' } : proof;
  return {
    en: `Plumbline finds it in order: ${titles(passed, 'en', '; ')}.${seen.en} The advisor can lag behind a fix by up to 6 hours.`,
    ja: `Plumbline の診断では問題ありません: ${titles(passed, 'ja', '、')}。${seen.ja}アドバイザーへの反映には最長 6 時間かかります。`,
  };
}

function onlyOurs({ id, title }: Finding, recommendations: readonly SesRecommendation[]): AdvisorLine {
  const fixed = recommendations.some((one) => one.status === 'FIXED' && auditsAskedBy(one).includes(id));
  return { verdict: 'only-ours', recommendation: null, findings: [id], says: fixed ? onceFixed(title) : unseen(title) };
}

const onceFixed = (title: Text): Text => ({
  en: `${title.en}: the advisor counts this as fixed, but Plumbline sees it now.`,
  ja: `${title.ja}: アドバイザーでは解決済みですが、Plumbline では現在も検出されています。`,
});
const unseen = (title: Text): Text => ({
  en: `${title.en}: the advisor does not list this.`,
  ja: `${title.ja}: アドバイザーには表示されていません。`,
});

const onlySes: Text = {
  en: 'Only SES can see this: Plumbline has no check for it.',
  ja: 'SES だけが把握できる情報で、Plumbline には対応する診断項目がありません。',
};
const judgedElsewhere: Text = {
  en: 'Plumbline judges this in the audit of the domain, which is not part of this comparison.',
  ja: 'Plumbline ではドメインの診断で判定する項目のため、ここでは比較していません。',
};
const nothingToJudge: Text = {
  en: 'With the present settings there is nothing for Plumbline to judge here.',
  ja: '現在の設定では、Plumbline に判定の対象がありません。',
};

function titles(findings: readonly Finding[], language: keyof Text, between: string): string {
  return [...new Set(findings.map(({ title }) => title[language]))].slice(0, 3).join(between);
}

const maxValueLength = 120;

/** What an answer said, in one sentence; null where it holds nothing to show. */
function saySource(source: Source): Text | null {
  switch (source.kind) {
    case 'dns': {
      const { question, records, server } = source.reply;
      const values = records.filter(({ type }) => type === question.type).map(printRecordData);
      const value = values.join(' | ').slice(0, maxValueLength);
      if (value === '') return null;
      return {
        en: ` ${question.type} ${question.name} is ${value} at ${server}.`,
        ja: `${server} の応答では、${question.name} の ${question.type} は ${value} です。`,
      };
    }
    case 'aws': {
      const { operation, region } = source.call;
      return {
        en: ` SES itself says so in ${operation} (${region}).`,
        ja: `${region} の ${operation} の応答による結果です。`,
      };
    }
    default:
      return assertNever(source);
  }
}
