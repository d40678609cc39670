// The verdict as one sentence, before any machinery.
import { assertNever } from '../../../shared/assert-never.ts';
import type { Tone } from '../../../shared/detail.ts';
import type { Finding } from '../../../shared/finding.ts';
import type { DomainReport } from '../../../shared/report.ts';
import type { Text } from '../../../shared/text.ts';
import { worstOf } from './worst.ts';

type Facts = {
  /** The name for people. */
  readonly name: string;
  readonly findings: readonly Finding[];
  /** It publishes that nobody sends mail in its name. */
  readonly sendsNoMail: boolean;
};

/** What a finding touches: whether its mail is trusted, whether mail reaches it, or neither (reports, logos). */
type Aspect = 'sending' | 'receiving' | 'beside';
type Pressing = 'blocker' | 'high' | 'medium';

export function headlineOf({ name, findings, sendsNoMail }: Facts): DomainReport['headline'] {
  const worst = worstOf(findings);
  switch (worst) {
    case 'blocker':
    case 'high':
    case 'medium':
      return pressing(worst, { name, findings, sendsNoMail });
    case 'unknown':
      return {
        tone: 'unknown',
        text: {
          en: `Not everything about ${name} could be checked; what could be checked is in order.`,
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

function pressing(severity: Pressing, { name, findings, sendsNoMail }: Facts): DomainReport['headline'] {
  const worst = findings.filter((finding) => finding.verdict === 'fail' && finding.severity === severity);
  const [first] = (['sending', 'receiving', 'beside'] as const).flatMap((aspect) =>
    worst.filter((finding) => aspectOf(finding) === aspect),
  );
  const because: Text = first?.title ?? { en: '', ja: '' };
  const aspect = first === undefined ? 'sending' : aspectOf(first);
  const text = (sendsNoMail ? silentSentences : sentences[aspect])[severity](name);
  const tone: Tone = severity === 'medium' || aspect === 'beside' ? 'warn' : 'bad';
  return { tone, text: { en: `${text.en}: ${because.en}`, ja: `${text.ja}: ${because.ja}` } };
}

function aspectOf({ id, topic }: Finding): Aspect {
  if (topic === 'bimi' || /^dmarc-(report|failure)/u.test(id)) return 'beside';
  return topic === 'mx' && !/mail-from/u.test(id) ? 'receiving' : 'sending';
}

type Sentences = { readonly [S in Pressing]: (name: string) => Text };

const needsAttention = (name: string): Text => ({
  en: `${name} needs attention`,
  ja: `${name} に対応が必要な項目があります`,
});

const sentences: { readonly [A in Aspect]: Sentences } = {
  sending: {
    blocker: (name) => ({
      en: `Mail from ${name} is likely to be refused or to fail authentication`,
      ja: `${name} からのメールは拒否されるか、認証に失敗する可能性が高い状態です`,
    }),
    high: (name) => ({
      en: `Mail from ${name} may be distrusted`,
      ja: `${name} からのメールは信頼されないおそれがあります`,
    }),
    medium: (name) => ({
      en: `Mail from ${name} will mostly be trusted, but something needs to be fixed`,
      ja: `${name} からのメールはおおむね信頼されますが、直すべき点があります`,
    }),
  },
  receiving: {
    blocker: (name) => ({ en: `Mail to ${name} cannot be delivered`, ja: `${name} 宛てのメールは配送できません` }),
    high: (name) => ({
      en: `Replies and bounces to ${name} may be lost`,
      ja: `${name} 宛ての返信やバウンスが届かないおそれがあります`,
    }),
    medium: (name) => ({
      en: `Mail from ${name} will be trusted, but replies to it may not arrive`,
      ja: `${name} からのメールは信頼されますが、返信が届かないおそれがあります`,
    }),
  },
  beside: { blocker: needsAttention, high: needsAttention, medium: needsAttention },
};

const silentSentences: Sentences = {
  blocker: (name) => ({
    en: `${name} says that it sends no mail, but not correctly`,
    ja: `${name} はメールを送らない設定ですが、設定に誤りがあります`,
  }),
  high: (name) => ({
    en: `${name} sends no mail, yet others can still send in its name`,
    ja: `${name} はメールを送りませんが、第三者によるなりすましを防げていません`,
  }),
  medium: (name) => ({
    en: `${name} sends no mail and says so for the most part`,
    ja: `${name} はメールを送らない設定ですが、一部が不足しています`,
  }),
};

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
