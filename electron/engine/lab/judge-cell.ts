// Judges one cell of the simulator lab: what was expected beside what came.
import type { EventType } from '../../../shared/health/coverage.ts';
import type { LabCell, ObservedEvent } from '../../../shared/message/lab.ts';
import type { Text } from '../../../shared/text.ts';
import { scenarios } from './expected.ts';

type Judged = Pick<LabCell, 'verdict' | 'says'>;

export type CellWatch = {
  /** Why nothing in this account would tell of it; null: its events are watched. */
  readonly silence: Text | null;
  /** No more events are waited for. */
  readonly isOver: boolean;
};

export function judgeCell(cell: LabCell, { silence, isOver }: CellWatch): Judged {
  switch (cell.state) {
    case 'refused':
    case 'stopped':
      return { verdict: 'not-sent', says: cell.says };
    case 'waiting':
    case 'sending':
      return { verdict: isOver ? 'not-sent' : 'waiting', says: cell.says };
    case 'sent':
    case 'unknown':
      break;
    default:
      return cell.state satisfies never;
  }
  const wrong = firstWrong(cell);
  if (wrong !== null) return { verdict: 'differs', says: wrong };
  const missing = missingTypes(cell);
  const isTold = cell.state === 'sent' || cell.observed.length > 0;
  if (!isTold && (isOver || silence !== null)) return { verdict: 'silent', says: perhapsSent };
  if (missing.length === 0 && cell.expected.types.length > 0) return { verdict: 'as-expected', says: asExpected };
  if (silence !== null) return { verdict: 'silent', says: silence };
  if (!isOver) return { verdict: 'waiting', says: waitingFor(missing) };
  return cell.expected.types.length === 0
    ? { verdict: 'silent', says: notTaken(cell) }
    : { verdict: 'differs', says: neverCame(missing, cell.observed) };
}

export function missingTypes({ expected, observed }: LabCell): readonly EventType[] {
  const came = new Set(observed.map(({ type }) => type));
  return expected.types.filter((type) => !came.has(type));
}

/** An event that should not have come, or that says something else than it should. */
function firstWrong({ scenario, expected, observed }: LabCell): Text | null {
  for (const event of observed) {
    const wanted = scenarios[scenario].details[event.type];
    const isKnown = expected.types.includes(event.type) || expected.also.includes(event.type);
    if (!isKnown && !harmless.has(event.type)) return unexpected(event);
    if (wanted !== undefined && !event.detail.includes(wanted)) return saysOtherwise(event, wanted);
  }
  return null;
}

/** Somebody may look at any message; and a delay is no result. */
const harmless: ReadonlySet<EventType> = new Set(['OPEN', 'CLICK', 'DELIVERY_DELAY']);

const asExpected: Text = { en: 'All expected events arrived.', ja: '想定どおりのイベントがすべて届きました。' };

/** Nobody has said that it was sent. */
const perhapsSent: Text = {
  en: 'It may have been sent: the answer of SES was lost, and no event has told of it since.',
  ja: '送信された可能性があります。SES の応答を受け取れず、その後イベントも確認できていません。',
};

const named = (types: readonly EventType[]): string => types.join(', ');

function waitingFor(missing: readonly EventType[]): Text {
  return { en: `Waiting for ${named(missing)}.`, ja: `${named(missing)} を待っています。` };
}

function neverCame(missing: readonly EventType[], observed: readonly ObservedEvent[]): Text {
  if (observed.length > 0)
    return {
      en: `${named(missing)} did not arrive in time. Check that the event destination includes this event type, then run again with a longer wait.`,
      ja: `${named(missing)} が時間内に届きませんでした。イベント送信先でこのイベントタイプが選択されているか確認し、待ち時間を延ばしてもう一度実行してください。`,
    };
  return {
    en: 'Sent, but no event arrived in time. Check the topic of the event destination, its access policy and the subscription of the queue.',
    ja: '送信しましたが、時間内にイベントが届きませんでした。イベント送信先のトピック、アクセスポリシー、キューのサブスクリプションを確認してください。',
  };
}

function notTaken({ scenario }: LabCell): Text {
  const types = named(scenarios[scenario].types);
  return {
    en: `Sent. The watched event destinations do not include ${types}, so nothing can be observed here.`,
    ja: `送信しました。確認中のイベント送信先は ${types} を対象にしていないため、ここでは確認できません。`,
  };
}

function unexpected({ type, detail }: ObservedEvent): Text {
  const about = detail === '' ? '' : ` (${detail})`;
  return {
    en: `${type}${about} arrived, which is not expected in this scenario. Open the event to see why.`,
    ja: `このシナリオでは想定されない ${type}${about} が届きました。イベントを開いて原因を確認してください。`,
  };
}

function saysOtherwise({ type, detail }: ObservedEvent, wanted: string): Text {
  return {
    en: `${type} arrived with "${detail}" instead of "${wanted}".`,
    ja: `${type} の内容が「${detail}」で、想定した「${wanted}」と異なります。`,
  };
}
