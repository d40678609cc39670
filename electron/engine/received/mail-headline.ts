// A received message in one sentence.
import type { Finding } from '../../../shared/finding.ts';
import type { MailFacts, MailReport } from '../../../shared/message/mail-report.ts';
import type { Text } from '../../../shared/text.ts';
import { assertNever } from '../../../shared/assert-never.ts';

type Headline = MailReport['headline'];

export function mailHeadline({ dmarc, spf, signatures }: MailFacts, findings: readonly Finding[]): Headline {
  if (dmarc === null) return { tone: 'bad', text: noAuthor };
  switch (dmarc.result) {
    case 'pass': {
      const byDkim = signatures.some(({ result, aligned }) => result === 'pass' && aligned !== 'no');
      const bySpf = spf?.result === 'pass' && spf.aligned !== 'no';
      return passing(byDkim && bySpf ? bothLegs : byDkim ? dkimOnly : spfOnly, findings);
    }
    case 'fail':
      return { tone: dmarc.policy === 'none' ? 'warn' : 'bad', text: failing[dmarc.policy ?? 'none'] };
    case 'none':
      return { tone: 'warn', text: noRecord(dmarc.fromDomain) };
    case 'temperror':
      return { tone: 'unknown', text: open };
    case 'permerror':
      return { tone: 'bad', text: severalAuthors };
    default:
      return assertNever(dmarc.result);
  }
}

const bothLegs: Text = {
  en: 'This message passes DMARC by DKIM and SPF',
  ja: 'このメールは DKIM と SPF の両方で DMARC に合格しています',
};
const dkimOnly: Text = {
  en: 'This message passes DMARC by DKIM alone',
  ja: 'このメールは DKIM だけで DMARC に合格しています',
};
const spfOnly: Text = {
  en: 'This message passes DMARC by SPF alone',
  ja: 'このメールは SPF だけで DMARC に合格しています',
};

/** What else is pressing is named, since a pass alone is not the whole truth. */
function passing(text: Text, findings: readonly Finding[]): Headline {
  const pressing = (['blocker', 'high'] as const).flatMap((severity) =>
    findings.filter((finding) => finding.verdict === 'fail' && finding.severity === severity),
  )[0];
  if (pressing === undefined) return { tone: 'ok', text: { en: `${text.en}.`, ja: `${text.ja}。` } };
  const { title } = pressing;
  return {
    tone: 'warn',
    text: { en: `${text.en}, but: ${title.en}`, ja: `${text.ja}が、問題があります: ${title.ja}` },
  };
}

const failing: { readonly [P in 'none' | 'quarantine' | 'reject']: Text } = {
  reject: {
    en: 'This message fails DMARC, and its domain asks receivers to reject it.',
    ja: 'このメールは DMARC に不合格です。ドメインのポリシーは拒否（reject）です。',
  },
  quarantine: {
    en: 'This message fails DMARC, and its domain asks receivers to put it into spam.',
    ja: 'このメールは DMARC に不合格です。ドメインのポリシーは隔離（quarantine）です。',
  },
  none: {
    en: 'This message fails DMARC; its domain only monitors (p=none).',
    ja: 'このメールは DMARC に不合格です。ドメインのポリシーは監視のみ（p=none）です。',
  },
};

const noAuthor: Text = {
  en: 'This message has no readable From address, so nobody can vouch for it.',
  ja: 'このメールには読み取れる From アドレスがなく、認証できません。',
};

const severalAuthors: Text = {
  en: 'This message names several authors in From, so DMARC cannot be evaluated.',
  ja: 'このメールの From には複数の差出人があり、DMARC を評価できません。',
};

const open: Text = {
  en: 'It is not known whether this message passes DMARC: not everything could be checked.',
  ja: '確認できない項目があるため、このメールが DMARC に合格するか分かりません。',
};

const noRecord = (domain: string): Text => ({
  en: `No DMARC record applies to ${domain}, so this message neither passes nor fails.`,
  ja: `${domain} に適用される DMARC レコードがなく、このメールは合格とも不合格とも判定されません。`,
});
