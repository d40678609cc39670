// What no source could tell of a message, however long one reads.
import type { EventType } from '../../../shared/health/coverage.ts';
import type { Text } from '../../../shared/text.ts';
import type { MessageFacts, RecipientStory } from '../../../shared/timeline.ts';
import { isSimulatorRecipient } from '../protocols/mail-address/simulator-recipient.ts';
import { sayTypes } from './say-types.ts';
import type { TimelineAsk } from './timeline-ask.ts';
import { typesHeard, whoHears } from './who-hears.ts';

export type Told = {
  readonly facts: MessageFacts;
  readonly stories: readonly Pick<RecipientStory, 'recipient' | 'entries'>[];
  readonly ask: TimelineAsk;
};

export function blindSpots(told: Told): readonly Text[] {
  const events = told.stories.flatMap(({ entries }) => entries.map(({ event }) => event));
  const seen = new Set(events.map(({ type }) => type));
  return [
    ...sendUnheard(seen),
    ...unpublished(told, seen),
    ...(events.length > 0 && events.every(({ strength }) => strength === 'summary') ? [summariesAlone] : []),
    ...(told.stories.length > 1 ? [severalRecipients] : []),
    ...(told.stories.some(({ recipient }) => isSimulatorRecipient(recipient)) ? [simulator] : []),
    ...(events.some(({ recipientIs }) => recipientIs === 'candidate') ? [candidates] : []),
    ...(seen.has('DELIVERY') ? [inboxUnknown] : []),
    ...(seen.has('OPEN') ? [opensByMachines] : []),
  ];
}

function sendUnheard(seen: ReadonlySet<EventType>): readonly Text[] {
  return seen.has('SEND') || seen.size === 0 ? [] : [noSend];
}

/** Types that nobody hears of, as far as that was read; those that were heard all the same are none. */
function unpublished({ facts, ask }: Told, seen: ReadonlySet<EventType>): readonly Text[] {
  const hearers = whoHears(facts, ask);
  if (hearers === null) return [];
  const deaf = typesHeard(hearers, ['unheard', 'broken', 'counted']).filter((type) => !seen.has(type));
  if (deaf.length === 0) return [];
  const names = sayTypes(deaf);
  return [
    {
      en: `No event destination or notification tells of these events of ${hearers.row.name}: ${names.en}.`,
      ja: `「${hearers.row.name}」の次のイベントは、イベント送信先にも通知にも届きません: ${names.ja}。`,
    },
  ];
}

const noSend: Text = {
  en: 'No Send event was read; that SES accepted the message follows from the other events.',
  ja: '送信イベントは読み込まれていません。SES が受け付けたことは、ほかのイベントから分かります。',
};
const summariesAlone: Text = {
  en: 'All of this comes from message insights: there is no SMTP reply of a delivery, and no link of a click.',
  ja: 'すべてメッセージインサイトの記録です。配信時の SMTP 応答やクリックされたリンクは含まれません。',
};
const severalRecipients: Text = {
  en: 'Virtual Deliverability Manager does not show what became of mail to several recipients.',
  ja: '受信者が複数のメールの結果は、Virtual Deliverability Manager に表示されません。',
};
const simulator: Text = {
  en: 'Virtual Deliverability Manager does not show what became of mail to the mailbox simulator.',
  ja: 'メールボックスシミュレーター宛てのメールの結果は、Virtual Deliverability Manager に表示されません。',
};
const candidates: Text = {
  en: 'Some events do not say which recipient they are about: they are shown with each recipient they may concern.',
  ja: '受信者を特定できないイベントがあります。該当する可能性のある受信者それぞれに表示しています。',
};
const inboxUnknown: Text = {
  en: "Delivered means that the receiver's server took it. No event says into which folder it went.",
  ja: '「配信」は受信サーバーが受け入れたことを示します。どのフォルダーに入ったかはイベントからは分かりません。',
};
const opensByMachines: Text = {
  en: 'An open may be a program that fetches images for the reader, such as Apple Mail Privacy Protection.',
  ja: '開封には、Apple のメールプライバシー保護のように、プログラムによる画像の取得も含まれます。',
};
