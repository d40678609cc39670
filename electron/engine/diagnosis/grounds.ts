// What a diagnosis rests on: the event, the receiver's words, the delays before, the suppression list, other mail to the address.
import type { DiagnosisGround } from '../../../shared/history/diagnosis.ts';
import type { SuppressionState } from '../../../shared/history/pages.ts';
import type { MailEvent } from '../../../shared/mail-event.ts';
import type { Text } from '../../../shared/text.ts';
import { sayTime } from '../derive/say-time.ts';
import { typeNames } from '../timeline/say-types.ts';
import type { Story } from './read-story.ts';
import { isSesOwn } from './weigh-event.ts';

/** A quotation is as it came, but never a whole megabyte of it. */
const mostQuoted = 2_000;
const quote = (text: string): string => (text.length > mostQuoted ? `${text.slice(0, mostQuoted)}…` : text);

const ground = (says: Text, quoted: string | null = null, source: string | null = null): DiagnosisGround => ({
  says,
  quote: quoted === null || quoted === '' ? null : quote(quoted),
  source,
});

export function groundsOf(story: Story): readonly DiagnosisGround[] {
  return [
    ...fromEvent(story),
    ...fromDelays(story),
    ...fromSuppression(story.ask.suppression ?? [], story.deciding?.messageId ?? null),
    ...fromEarlier(story),
    ...fromGaps(story),
  ];
}

function fromEvent({ deciding, weighed }: Story): readonly DiagnosisGround[] {
  if (deciding === null) return [];
  const { type, subType, reply, status, strength } = deciding;
  const at = sayTime(deciding.atMs);
  const isRendering = type === 'RENDERING_FAILURE';
  const said = isRendering ? errorMessage : isSesOwn(reply ?? '') ? sesSaid : receiverSaid(weighed.receiver);
  return [
    ground(
      strength === 'trace'
        ? { en: `A log line of ${at.en}: ${typeNames[type].en}`, ja: `${at.ja} のログの記録: ${typeNames[type].ja}` }
        : {
            en: `SES's event of ${at.en}: ${typeNames[type].en}`,
            ja: `${at.ja} の SES のイベント: ${typeNames[type].ja}`,
          },
      subType,
      reply === null ? weighed.source : null,
    ),
    ...(reply === null || reply === '' ? [] : [ground(said, reply, weighed.source)]),
    ...(status === null ? [] : [ground(statusCode, status, 'RFC 3463, IANA SMTP Enhanced Status Codes')]),
  ];
}

const errorMessage: Text = { en: "SES's error message", ja: 'SES のエラーメッセージ' };
const statusCode: Text = { en: 'Its status code', ja: 'ステータスコード' };
const sesSaid: Text = { en: "SES's own words", ja: 'SES による説明' };

function receiverSaid(receiver: string | null): Text {
  return receiver === null
    ? { en: "The receiver's reply", ja: '受信側の応答' }
    : { en: `The reply of ${receiver}`, ja: `${receiver} の応答` };
}

function fromDelays({ delays, deciding, sentAtMs }: Story): readonly DiagnosisGround[] {
  const last = delays.at(-1);
  if (last === undefined || last === deciding) return [];
  const first = sayTime(sentAtMs ?? delays[0]?.atMs ?? last.atMs);
  const at = sayTime(last.atMs);
  const count = delays.length;
  return [
    ground(
      {
        en: `${count === 1 ? '1 delay' : `${count} delays`} before it, from ${first.en} to ${at.en}; the last one said`,
        ja: `それまでの配信遅延 ${count} 件（${first.ja} から ${at.ja} まで）。最後の内容`,
      },
      saidIn(last),
    ),
  ];
}

const saidIn = ({ reply, subType }: MailEvent): string | null => reply ?? subType;

function fromSuppression(
  states: readonly SuppressionState[],
  thisMessageId: string | null,
): readonly DiagnosisGround[] {
  return states.flatMap(({ region, entry }) => {
    if (entry === null) return [];
    const since = sayTime(entry.updatedAtMs);
    const why: Text =
      entry.reason === 'BOUNCE' ? { en: 'a bounce', ja: 'バウンス' } : { en: 'a complaint', ja: '苦情' };
    const source = 'Amazon SES API v2, GetSuppressedDestination';
    const of = ofWhich(entry.messageId, thisMessageId);
    const text: Text = {
      en: `On the account's suppression list in ${region} since ${since.en}, because of ${why.en}${of.en}`,
      ja: `${region} のアカウントのサプレッションリストに ${since.ja} から登録（理由: ${why.ja}${of.ja}）`,
    };
    return [ground(text, entry.messageId, source)];
  });
}

function ofWhich(messageId: string | null, thisMessageId: string | null): Text {
  if (messageId === null) return { en: '', ja: '' };
  return messageId === thisMessageId
    ? { en: ' of this very message', ja: '。このメールによるもの' }
    : { en: ' of an earlier message, quoted here', ja: '。原因となったメールは次のとおり' };
}

function fromEarlier({ ask: { earlier } }: Story): readonly DiagnosisGround[] {
  if (earlier === null || (earlier.bounced === 0 && earlier.delivered === 0 && !earlier.complained)) return [];
  const last = earlier.lastDeliveredAtMs === null ? null : sayTime(earlier.lastDeliveredAtMs);
  const lastDelivered: Text =
    last === null ? { en: '', ja: '' } : { en: ` (the last on ${last.en})`, ja: `（最後は ${last.ja}）` };
  return [
    ground({
      en: `Other messages to this address: ${earlier.delivered} delivered${lastDelivered.en}, ${earlier.bounced} bounced${
        earlier.complained ? ', and a complaint' : ''
      }`,
      ja: `このアドレス宛てのほかのメール: 配信 ${earlier.delivered} 件${lastDelivered.ja}、バウンス ${earlier.bounced} 件${
        earlier.complained ? '、苦情あり' : ''
      }`,
    }),
  ];
}

/** Why nothing may have been heard; where the end is known, silence before it proves nothing. */
function fromGaps({ cause, ask }: Story): readonly DiagnosisGround[] {
  if (cause !== 'not-heard-of') return [];
  return ask.gaps
    .slice(0, 5)
    .flatMap(({ reasons }) => reasons)
    .slice(0, 12)
    .map((reason) => ground(reason));
}
