// An incident in words: when, how much worse, and what stood out.
import type { DomainPage } from '../../../shared/history/pages.ts';
import { printPercent } from '../../../shared/print-percent.ts';
import type { Text } from '../../../shared/text.ts';
import { type CountedReply, causesOf } from './causes-of.ts';
import { familyNames } from './family-names.ts';
import type { Incident, Rate } from './find-incident.ts';

/** `replies` of the time of the incident. */
export function sayIncident(incident: Incident, replies: readonly CountedReply[]): NonNullable<DomainPage['incident']> {
  const { fromMs, untilMs, family, during, before } = incident;
  const own = replies.filter((reply) => reply.type === 'BOUNCE' && (family === null || reply.family === family));
  const [cause] = causesOf(own);
  const when = sayDays(incident);
  const at = family === null ? { en: '', ja: '' } : sayAt(familyNames[family]);
  const why = cause === undefined ? { en: '', ja: '' } : sayCause(cause, own);
  return {
    fromMs,
    untilMs,
    says: {
      en: `${when.en}, ${share(during)} of the mail${at.en} was refused (${during.refused} of ${during.ended}), against ${share(before)} before.${why.en}`,
      ja: `${when.ja}、${at.ja}メールの ${share(during)}（${during.ended} 通中 ${during.refused} 通）が拒否されました。それ以前は ${share(before)} です。${why.ja}`,
    },
  };
}

function sayAt({ en, ja }: Text): Text {
  return { en: ` to ${en}`, ja: /[!-~]$/u.test(ja) ? `${ja} 宛ての` : `${ja}宛ての` };
}

function sayCause({ title, messages }: ReturnType<typeof causesOf>[number], own: readonly CountedReply[]): Text {
  const all = own.reduce((sum, reply) => sum + reply.messages, 0);
  return {
    en: ` Most frequent cause: ${title.en} (${messages} of ${all}).`,
    ja: `最も多い原因: ${title.ja}（${all} 件中 ${messages} 件）。`,
  };
}

function share({ refused, ended }: Rate): string {
  return printPercent(refused / ended);
}

function sayDays({ fromMs, untilMs }: Incident): Text {
  const from = new Date(fromMs).toISOString().slice(0, 10);
  const last = new Date(untilMs - 1).toISOString().slice(0, 10);
  if (from === last) return { en: `On ${from} (UTC)`, ja: `${from}（UTC）に` };
  return { en: `From ${from} to ${last} (UTC)`, ja: `${from} から ${last} まで（UTC）` };
}
