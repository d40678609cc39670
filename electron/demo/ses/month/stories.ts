// Mail of the month that support is asked about, each with a story of its own; told from today, so that it is always fresh.
import type { Text } from '../../../../shared/text.ts';
import { type MailKind, mailKinds } from './kinds.ts';
import { bounce, delay, delivery, fullMailbox, keptBackAsBounce, retriesMs, send } from './plan-turns.ts';
import { hourMs, minuteMs, type Planned, startOfDay, type Turn } from './planned.ts';
import { type Receiver, receiverOf } from './receivers.ts';

export type DemoStory = {
  readonly name: 'late' | 'full' | 'unsigned' | 'suppressed' | 'silent' | 'several';
  /** The first is whom support is asked about. */
  readonly addresses: readonly string[];
  readonly says: Text;
};

export const demoStories: readonly DemoStory[] = [
  {
    name: 'late',
    addresses: ['hanako.mori@aoba-school.example'],
    says: { en: 'Delivered, but late', ja: '遅れて配信' },
  },
  {
    name: 'full',
    addresses: ['kenji.oda@docomo.ne.jp'],
    says: { en: 'The mailbox is full', ja: 'メールボックスの容量超過' },
  },
  {
    name: 'unsigned',
    addresses: ['yuki.tanabe@gmail.com'],
    says: { en: 'Refused for authentication', ja: '送信ドメイン認証の不合格による拒否' },
  },
  {
    name: 'suppressed',
    addresses: ['mika.sugita@yahoo.co.jp'],
    says: { en: 'Not sent since an earlier bounce', ja: '過去のバウンスにより未送信' },
  },
  {
    name: 'silent',
    addresses: ['taro.yamane@icloud.com'],
    says: { en: 'Sent, then nothing', ja: '送信後の記録なし' },
  },
  {
    name: 'several',
    addresses: [
      'aki.hoshi@kitano-works.example',
      'ren.kusano@minato-trading.example',
      'sho.arai@hoshino-clinic.example',
    ],
    says: { en: 'Three recipients, three outcomes', ja: '受信者 3 名、結果は三者三様' },
  },
];

type Told = {
  readonly story: DemoStory['name'];
  readonly daysAgo: number;
  /** By the clock in Japan. */
  readonly at: readonly [hour: number, minute: number];
  readonly kind: MailKind;
  readonly subject: string;
  readonly turns: (receivers: readonly Receiver[]) => readonly Turn[];
};

const first = ([receiver]: readonly Receiver[]): Receiver => receiver ?? lacks();
const arrives =
  (afterMs: number) =>
  (receivers: readonly Receiver[]): readonly Turn[] => [send, delivery(first(receivers), afterMs)];

const told: readonly Told[] = [
  {
    story: 'late',
    daysAgo: 1,
    at: [10, 12],
    kind: mailKinds.order,
    subject: 'ご注文ありがとうございます（注文番号 20881）',
    turns: (to) => {
      const { delayType, later } = first(to);
      const delays = retriesMs.slice(0, 2).map((afterMs) => delay(delayType, later, afterMs));
      return [send, ...delays, delivery(first(to), 47 * minuteMs), { is: 'open', afterMs: 62 * minuteMs }];
    },
  },
  {
    story: 'full',
    daysAgo: 14,
    at: [15, 3],
    kind: mailKinds.order,
    subject: 'ご注文ありがとうございます（注文番号 20417）',
    turns: arrives(1300),
  },
  {
    story: 'full',
    daysAgo: 3,
    at: [9, 31],
    kind: mailKinds.shipping,
    subject: '商品を発送しました（注文番号 20796）',
    turns: (to) => [send, ...fullMailbox(first(to))],
  },
  {
    story: 'unsigned',
    daysAgo: 11,
    at: [21, 8],
    kind: mailKinds.password,
    subject: 'パスワードの再設定',
    turns: (to) => [send, delivery(first(to), 900), { is: 'open', afterMs: 4 * minuteMs }],
  },
  {
    story: 'unsigned',
    daysAgo: 1,
    at: [20, 44],
    kind: mailKinds.password,
    subject: 'パスワードの再設定',
    turns: (to) => [send, bounce('Transient/General', first(to).unsigned ?? lacks(), 1200)],
  },
  {
    story: 'suppressed',
    daysAgo: 16,
    at: [12, 20],
    kind: mailKinds.welcome,
    subject: 'Orchard Club へようこそ',
    turns: (to) => [send, bounce('Permanent/General', first(to).unknown, 1400)],
  },
  {
    story: 'suppressed',
    daysAgo: 5,
    at: [18, 55],
    kind: mailKinds.order,
    subject: 'ご注文ありがとうございます（注文番号 20702）',
    turns: () => keptBackAsBounce,
  },
  {
    story: 'silent',
    daysAgo: 4,
    at: [11, 0],
    kind: mailKinds.invoice,
    subject: '請求書のお知らせ（20760）',
    turns: arrives(1100),
  },
  {
    story: 'several',
    daysAgo: 6,
    at: [14, 26],
    kind: mailKinds.support,
    subject: 'お問い合わせについて（受付番号 20655）',
    turns: (to) => {
      const [google, microsoft, proofpoint] = to;
      if (google === undefined || microsoft === undefined || proofpoint === undefined) return lacks();
      return [
        send,
        delivery(google, 800),
        { ...bounce('Permanent/General', microsoft.unknown, 1500), to: 1 },
        { ...delay(proofpoint.delayType, proofpoint.later, 4 * minuteMs), to: 2 },
        { ...delivery(proofpoint, 2 * hourMs), to: 2 },
      ];
    },
  },
];

/** Those of a day. */
export function storiesOf(day: number, today: number): readonly Planned[] {
  return told.flatMap(({ story, daysAgo, at: [hour, minute], kind, subject, turns }, index) => {
    if (today - daysAgo !== day) return [];
    const addresses = demoStories.find(({ name }) => name === story)?.addresses ?? [];
    const receivers = addresses.map((address) => receiverOf(address.slice(address.indexOf('@') + 1)) ?? lacks());
    const atMs = startOfDay(day) + hour * hourMs + minute * minuteMs + 17_000 + index * 131;
    return [{ kind, serial: 30_000 + index, day, atMs, addresses, subject, turns: turns(receivers) }];
  });
}

function lacks(): never {
  throw new Error('stories: a receiver is not told of');
}
