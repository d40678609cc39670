// A message that was greylisted, delivered and opened, one that was refused, an address and a domain, as main would tell of them.
import type { Diagnosis } from '../../shared/history/diagnosis.ts';
import type { DomainPage, MessageCounts, RecipientPage } from '../../shared/history/pages.ts';
import type { MessageRow } from '../../shared/history/search.ts';
import type { MailEvent } from '../../shared/mail-event.ts';
import type { RecipientStory, Timeline, TimelineEntry } from '../../shared/timeline.ts';
import { sameText } from '../../shared/text.ts';
import { mailEvent } from '../fakes/mail-event.ts';

export const sentAtMs = Date.UTC(2026, 10, 18, 9, 12, 4);
const messageId = '0100019a8f3c2d11-5b7c1f0e-7c44-4b1d-9e7a-2f0c8f5f6a11-000000';
const minute = 60_000;
const day = 86_400_000;

export function exampleEvent(change: Partial<MailEvent> = {}): MailEvent {
  const told = {
    type: 'SEND',
    messageId,
    recipient: 'hanako.sato@mail.example.jp',
    atMs: sentAtMs,
    sender: 'Shop <orders@shop.example.com>',
    subject: 'Your order 48213 is on its way',
    configurationSet: 'transactional',
    identity: 'shop.example.com',
  } as const;
  return mailEvent(told, { clientMessageId: 'order-48213@shop.example.com', ...change });
}

function entry(says: string, change: Partial<MailEvent>, more: Partial<TimelineEntry> = {}): TimelineEntry {
  return { event: exampleEvent(change), says: { en: says, ja: `（${says}）` }, alsoFrom: [], isSkewed: false, ...more };
}

export function exampleDiagnosis(change: Partial<Diagnosis> = {}): Diagnosis {
  return {
    cause: 'delivered',
    title: { en: 'Delivered after greylisting', ja: 'グレーリスティングの後に配信済み' },
    says: {
      en: 'The receiver put the message off twice, as it does with senders it does not know, and took it 21 minutes later.',
      ja: '受信サーバーは未知の送信元に対する一時保留を 2 回行い、21 分後に受け取りました。',
    },
    whose: 'nobody',
    certainty: 'certain',
    grounds: [
      {
        says: { en: 'The receiver accepted the message.', ja: '受信サーバーが受け取っています。' },
        quote: '250 2.0.0 Ok: queued as 4F2A81C0D',
        source: 'Amazon SES Developer Guide, "Contents of event data"',
      },
    ],
    next: [
      { en: 'Ask the customer to look in the spam folder.', ja: '迷惑メールフォルダーの確認を案内してください。' },
    ],
    links: [],
    answer: {
      en: 'We have checked the delivery of our message. Your mail provider accepted it on 18 November at 09:33 UTC.\n\nPlease look in your spam folder, and in other folders that your mail program fills by itself.',
      ja: 'お送りしたメールの配信状況を確認しました。11 月 18 日 18:33 に、ご利用のメールサービスが受信を完了しています。\n\n迷惑メールフォルダーや、自動振り分けのフォルダーもご確認ください。',
    },
    ...change,
  };
}

export function greylistedStory(change: Partial<RecipientStory> = {}): RecipientStory {
  const delayed = '450 4.2.0 <hanako.sato@mail.example.jp>: Recipient address rejected: Greylisted, try again later';
  const delay = {
    type: 'DELIVERY_DELAY',
    status: '4.2.0',
    reply: delayed,
    subType: 'TransientCommunicationFailure',
  } as const;
  const delivered = '250 2.0.0 Ok: queued as 4F2A81C0D';
  const expiresAtMs = sentAtMs + 14 * 3_600_000;
  return {
    recipient: 'hanako.sato@mail.example.jp',
    recipientIs: 'named',
    state: 'clicked',
    entries: [
      entry('Handed to SES', {}, { alsoFrom: ['logs'] }),
      entry('Put off by the receiver', { ...delay, atMs: sentAtMs + 2 * 1000, expiresAtMs, remote: '203.0.113.25' }),
      entry('Put off by the receiver', { ...delay, atMs: sentAtMs + 6 * minute, expiresAtMs, remote: '203.0.113.25' }),
      entry('Accepted by the receiver', {
        type: 'DELIVERY',
        atMs: sentAtMs + 21 * minute,
        reply: delivered,
        processingMs: 1_261_000,
        remote: '203.0.113.25',
      }),
      entry('Opened', {
        type: 'OPEN',
        atMs: sentAtMs + 2 * day,
        userAgent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 19_1)',
      }),
      entry('Clicked', {
        type: 'CLICK',
        atMs: sentAtMs + 2 * day + 40_000,
        link: 'https://shop.example.com/track/48213',
      }),
    ],
    gaps: [],
    attempts: [
      { atMs: sentAtMs + 2000, outcome: 'delayed', reply: delayed },
      { atMs: sentAtMs + 6 * minute, outcome: 'delayed', reply: delayed },
      { atMs: sentAtMs + 21 * minute, outcome: 'delivered', reply: delivered },
    ],
    diagnosis: exampleDiagnosis(),
    ...change,
  };
}

const refusal =
  '550-5.7.26 Your email has been blocked because the sender is unauthenticated.\n550-5.7.26 Gmail requires all senders to authenticate with either SPF or DKIM.\n550 5.7.26  \u202Emoc.elpmaxe\u202C 6a1803df08f44-88231f - gsmtp';

export function refusedStory(): RecipientStory {
  return {
    recipient: 'taro@gmail.example',
    recipientIs: 'candidate',
    state: 'bounced',
    entries: [
      entry('Handed to SES', { recipient: 'taro@gmail.example' }),
      entry('Refused by the receiver', {
        type: 'BOUNCE',
        recipient: 'taro@gmail.example',
        atMs: sentAtMs + 1400,
        subType: 'Permanent/General',
        status: '5.7.26',
        reply: refusal,
        remote: 'mx.google.example',
        source: 'logs',
        strength: 'trace',
      }),
    ],
    gaps: [],
    attempts: [{ atMs: sentAtMs + 1400, outcome: 'bounced', reply: refusal }],
    diagnosis: exampleDiagnosis({
      cause: 'authentication',
      title: { en: "The sender's authentication failed", ja: '送信ドメイン認証の不合格' },
      says: {
        en: 'Gmail refuses mail from shop.example.com, because neither SPF nor DKIM passed for the domain in From.',
        ja: 'From のドメインについて SPF も DKIM も認証に合格しなかったため、Gmail が受信を拒否しました。',
      },
      whose: 'sender',
      certainty: 'certain',
      next: [
        { en: 'Publish the DKIM records of shop.example.com.', ja: 'shop.example.com の DKIM レコードを公開します。' },
        { en: 'Send a test, then send the message again.', ja: 'テスト送信をしてから、再送します。' },
      ],
      links: [
        {
          kind: 'advisor',
          domain: 'shop.example.com',
          audits: ['dkim-no-aligned-key'],
          says: { en: 'Findings of shop.example.com', ja: 'shop.example.com の検出結果' },
        },
        { kind: 'web', url: 'https://support.google.com/mail/answer/81126', says: sameText('Gmail: 81126') },
      ],
      grounds: [
        {
          says: {
            en: "Google's code for mail without authentication.",
            ja: '認証のないメールに対する Google のコードです。',
          },
          quote: refusal,
          source: 'https://support.google.com/a/answer/3726730',
        },
      ],
    }),
  };
}

export function silentStory(): RecipientStory {
  return {
    recipient: 'support@partner.example.net',
    recipientIs: 'named',
    state: 'sent',
    entries: [entry('Handed to SES', { recipient: 'support@partner.example.net' })],
    gaps: [
      {
        fromMs: sentAtMs,
        untilMs: null,
        says: { en: 'Nothing is heard after it was sent', ja: '送信後の記録がありません' },
        reasons: [
          {
            en: 'The configuration set transactional publishes no deliveries to any source that was read.',
            ja: '設定セット transactional の配信イベントは、読み込んだどのソースにも発行されていません。',
          },
          {
            en: 'SES may still be trying: it does so for up to 14 hours.',
            ja: 'SES が再試行中の可能性があります（最長 14 時間）。',
          },
        ],
        next: [
          { en: 'Ask message insights about this message.', ja: 'メッセージインサイトでこの E メールを照会します。' },
        ],
      },
    ],
    attempts: [],
    diagnosis: exampleDiagnosis({
      cause: 'not-heard-of',
      title: { en: 'Nothing heard since it was sent', ja: '送信後の記録なし' },
      says: { en: 'That is no proof that it was not delivered.', ja: '届かなかった証拠にはなりません。' },
      whose: 'unknown',
      certainty: 'cannot-tell',
      grounds: [],
    }),
  };
}

export function exampleTimeline(stories: readonly RecipientStory[] = [greylistedStory()]): Timeline {
  return {
    message: {
      messageId,
      sender: 'Shop <orders@shop.example.com>',
      subject: 'Your order 48213 is on its way',
      sentAtMs,
      clientMessageId: 'order-48213@shop.example.com',
      wireMessageId: `<${messageId}@email.amazonses.com>`,
      configurationSet: 'transactional',
      identity: 'shop.example.com',
      tags: [
        { name: 'campaign', value: 'shipping' },
        { name: 'tenant', value: 'eu' },
      ],
    },
    stories,
    blindSpots: [
      {
        en: 'Whether it is in the inbox or among spam: no receiver tells.',
        ja: '受信トレイと迷惑メールのどちらに入ったかは、受信側から通知されません。',
      },
    ],
  };
}

export function exampleCounts(change: Partial<MessageCounts> = {}): MessageCounts {
  const none = { permanent: 0, transient: 0, undetermined: 0, complained: 0, opened: 0, clicked: 0, delayed: 0 };
  return { sent: 12, delivered: 9, ...none, ...change };
}

export function exampleRow(change: Partial<MessageRow> = {}): MessageRow {
  return {
    messageId,
    recipient: 'hanako.sato@mail.example.jp',
    recipientIs: 'named',
    state: 'delivered',
    sentAtMs,
    lastAtMs: sentAtMs + minute,
    sender: 'Shop <orders@shop.example.com>',
    subject: 'Your order 48213 is on its way',
    configurationSet: 'transactional',
    subType: null,
    status: null,
    reply: null,
    family: 'other',
    opens: 0,
    clicks: 0,
    events: 2,
    sources: ['s3'],
    ...change,
  };
}

export function exampleRecipientPage(change: Partial<RecipientPage> = {}): RecipientPage {
  const atMidnight = Math.floor(sentAtMs / day) * day;
  return {
    address: 'hanako.sato@mail.example.jp',
    family: 'docomo',
    counts: exampleCounts({ permanent: 3, opened: 5, clicked: 1, delayed: 2 }),
    days: [0, 1, 2, 6, 7, 13, 20].map((back) => ({
      fromMs: atMidnight - (20 - back) * day,
      counts: exampleCounts({
        sent: 1 + (back % 3),
        delivered: back < 13 ? 1 + (back % 3) : 0,
        permanent: back < 13 ? 0 : 1,
      }),
    })),
    rows: [
      exampleRow({ state: 'bounced', status: '5.2.2', messageId: 'a-1', subType: 'Permanent/General' }),
      exampleRow({ state: 'opened', messageId: 'a-2', sentAtMs: sentAtMs - day, subject: 'Reset your password' }),
      exampleRow({ state: 'traced', messageId: null, sentAtMs: null, subject: null }),
    ],
    total: 12,
    trend: {
      en: 'Bounced three times since 11 November, delivered before.',
      ja: '11 月 11 日以降 3 回バウンスしています。それ以前は配信されていました。',
    },
    suppression: [
      {
        region: 'us-east-1',
        entry: {
          address: 'hanako.sato@mail.example.jp',
          reason: 'BOUNCE',
          updatedAtMs: sentAtMs,
          messageId: 'a-1',
          feedbackId: null,
        },
      },
      { region: 'eu-west-1', entry: null },
    ],
    gaps: [
      {
        region: 'ap-northeast-1',
        operation: 'GetSuppressedDestination',
        subject: null,
        failure: { kind: 'aws-permission-missing', action: 'ses:GetSuppressedDestination', region: 'ap-northeast-1' },
      },
    ],
    ...change,
  };
}

export function exampleDomainPage(change: Partial<DomainPage> = {}): DomainPage {
  const untilMs = Math.floor(sentAtMs / day) * day + day;
  const families = (scale: number, isBad: boolean) =>
    [
      {
        family: 'google',
        counts: exampleCounts({
          sent: 9000 * scale,
          delivered: (isBad ? 6100 : 8890) * scale,
          permanent: (isBad ? 2800 : 60) * scale,
          transient: 50 * scale,
          complained: 4 * scale,
          delayed: 90 * scale,
          opened: 3100 * scale,
          clicked: 400 * scale,
        }),
      },
      {
        family: 'microsoft',
        counts: exampleCounts({
          sent: 4000 * scale,
          delivered: 3920 * scale,
          permanent: 48 * scale,
          transient: 32 * scale,
          complained: 1 * scale,
          delayed: 130 * scale,
          opened: 900 * scale,
          clicked: 80 * scale,
        }),
      },
      {
        family: 'docomo',
        counts: exampleCounts({
          sent: 900 * scale,
          delivered: 860 * scale,
          permanent: 30 * scale,
          transient: 10 * scale,
          delayed: 4 * scale,
          opened: 0,
          clicked: 0,
        }),
      },
    ] as const;
  const sum = (rows: readonly { readonly counts: MessageCounts }[]): MessageCounts =>
    rows.reduce<MessageCounts>(
      (all, { counts }) => ({
        sent: all.sent + Math.round(counts.sent),
        delivered: all.delivered + Math.round(counts.delivered),
        permanent: all.permanent + Math.round(counts.permanent),
        transient: all.transient + Math.round(counts.transient),
        undetermined: 0,
        complained: all.complained + Math.round(counts.complained),
        opened: all.opened + Math.round(counts.opened),
        clicked: all.clicked + Math.round(counts.clicked),
        delayed: all.delayed + Math.round(counts.delayed),
      }),
      exampleCounts({ sent: 0, delivered: 0 }),
    );
  const days = Array.from({ length: 30 }, (_, index) => {
    const rows = families(0.03 + (index % 7) * 0.004, index >= 17 && index < 20);
    return { fromMs: untilMs - (30 - index) * day, counts: sum(rows), families: rows };
  });
  return {
    domain: 'shop.example.com',
    fromMs: untilMs - 30 * day,
    untilMs,
    counts: sum(days),
    families: families(1, false).map(({ family }) => ({
      family,
      counts: sum(days.flatMap((one) => one.families.filter((some) => some.family === family))),
    })),
    causes: [
      {
        cause: 'authentication',
        title: { en: "The sender's authentication failed", ja: '送信ドメイン認証の不合格' },
        messages: 812,
        example: refusal.replaceAll('\n', ' '),
        mark: { type: 'BOUNCE', bounceType: null, status: '5.7.26' },
      },
      {
        cause: 'mailbox-unknown',
        title: { en: 'The mailbox does not exist', ja: '宛先のメールボックスが存在しない' },
        messages: 143,
        example: '550 5.1.1 The email account that you tried to reach does not exist.',
        mark: { type: 'BOUNCE', bounceType: 'Permanent', status: null },
      },
      {
        cause: 'complained',
        title: { en: 'Reported as spam by the recipient', ja: '受信者からの苦情' },
        messages: 21,
        example: null,
        mark: { type: 'COMPLAINT', bounceType: null, status: null },
      },
    ],
    days,
    incident: {
      fromMs: untilMs - 13 * day,
      untilMs: untilMs - 10 * day,
      says: {
        en: 'From 6 to 8 November, 31% of mail to Google bounced, after 0.7% in the two weeks before. Most replies name 5.7.26 (authentication).',
        ja: '11 月 6 日から 8 日にかけて、Google 宛ての 31% がバウンスしました（直前 2 週間は 0.7%）。応答の大半は 5.7.26（認証）です。',
      },
    },
    ...change,
  };
}
