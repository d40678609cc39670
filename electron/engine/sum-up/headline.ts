// The verdict as one sentence, before any machinery.
import { assertNever } from '../../../shared/assert-never.ts';
import type { Finding } from '../../../shared/finding.ts';
import type { DomainReport } from '../../../shared/report.ts';
import type { Text } from '../../../shared/text.ts';
import { worstOf } from './worst.ts';

type Facts = {
  /** The name for people. */
  readonly name: string;
  readonly findings: readonly Finding[];
  /** It publishes that it sends no mail (v=spf1 -all) . */
  readonly sendsNoMail: boolean;
};

export function headlineOf({ name, findings, sendsNoMail }: Facts): DomainReport['headline'] {
  const worst = worstOf(findings);
  const first = findings.find(({ verdict, severity }) => verdict === 'fail' && severity === worst);
  const because: Text = first === undefined ? { en: '', ja: '' } : first.title;
  switch (worst) {
    case 'blocker':
      return { tone: 'bad', text: withReason(blocked(name, sendsNoMail), because) };
    case 'high':
      return { tone: 'bad', text: withReason(atRisk(name, sendsNoMail), because) };
    case 'medium':
      return { tone: 'warn', text: withReason(mostly(name, sendsNoMail), because) };
    case 'unknown':
      return {
        tone: 'unknown',
        text: {
          en: `Not everything about ${name} could be asked; what could be asked is in order.`,
          ja: `${name} について確認できなかった項目があります。確認できた範囲に問題はありません。`,
        },
      };
    case 'low':
    case 'info':
    case 'pass':
      return { tone: 'ok', text: trusted(name, sendsNoMail) };
    default:
      return assertNever(worst);
  }
}

function withReason(text: Text, because: Text): Text {
  return because.en === '' ? text : { en: `${text.en}: ${because.en}`, ja: `${text.ja}: ${because.ja}` };
}

function blocked(name: string, sendsNoMail: boolean): Text {
  return sendsNoMail
    ? {
        en: `${name} says it sends no mail, but says so wrongly`,
        ja: `${name} はメールを送らない設定ですが、設定に誤りがあります`,
      }
    : {
        en: `Mail from ${name} is likely to be refused or to fail authentication`,
        ja: `${name} からのメールは拒否されるか、認証に失敗する可能性が高い状態です`,
      };
}

function atRisk(name: string, sendsNoMail: boolean): Text {
  return sendsNoMail
    ? {
        en: `${name} sends no mail, yet others can still send in its name`,
        ja: `${name} はメールを送りませんが、第三者によるなりすましを防げていません`,
      }
    : {
        en: `Mail from ${name} is at risk of being distrusted`,
        ja: `${name} からのメールは信頼されないおそれがあります`,
      };
}

function mostly(name: string, sendsNoMail: boolean): Text {
  return sendsNoMail
    ? {
        en: `${name} sends no mail and mostly says so`,
        ja: `${name} はメールを送らない設定ですが、一部が不足しています`,
      }
    : {
        en: `Mail from ${name} will mostly be trusted; something should be mended`,
        ja: `${name} からのメールはおおむね信頼されますが、直すべき点があります`,
      };
}

function trusted(name: string, sendsNoMail: boolean): Text {
  return sendsNoMail
    ? {
        en: `${name} sends no mail and says so correctly.`,
        ja: `${name} はメールを送らないことを正しく公開しています。`,
      }
    : {
        en: `Mail from ${name} will be trusted: its authentication is in order.`,
        ja: `${name} からのメールは信頼されます。認証の設定に問題はありません。`,
      };
}
