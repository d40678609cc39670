// Who hears of a message's events, as a reason why nothing is heard of it.
import type { EventType, Hearing } from '../../../shared/health/coverage.ts';
import type { Text } from '../../../shared/text.ts';
import type { MessageFacts } from '../../../shared/timeline.ts';
import { sayTime } from '../derive/say-time.ts';
import { sayTypes } from './say-types.ts';
import type { Reason, Silence } from './silence-reasons.ts';
import { hearersOf, type Hearers, typesHeard, whoHears } from './who-hears.ts';

export function coverageReasons({ facts, ask, wanted }: Pick<Silence, 'facts' | 'ask' | 'wanted'>): readonly Reason[] {
  const hearers = whoHears(facts, ask);
  const owner = sayOwner(facts);
  return [
    ...(facts.configurationSet === null ? [withoutSet] : []),
    ...(hearers === null ? [notRead(owner)] : heardReasons(hearers, owner, wanted)),
  ];
}

/** The worst first. */
const hearings: readonly Hearing[] = ['unheard', 'broken', 'counted', 'unknown', 'heard'];

function heardReasons(hearers: Hearers, owner: Text, wanted: readonly EventType[]): readonly Reason[] {
  return hearings.flatMap((hearing) => {
    const types = typesHeard(hearers, [hearing], wanted);
    if (types.length === 0) return [];
    const by = hearersOf(types.map((type) => hearers.row.cells[type])).join(', ');
    const { says, next } = told[hearing];
    return [{ says: says({ types: sayTypes(types), owner, by, at: sayTime(hearers.readAtMs).en }), next }];
  });
}

type Hearsay = { readonly types: Text; readonly owner: Text; readonly by: string; readonly at: string };

const publish: Text = {
  en: 'Add these event types to an event destination of the configuration set, so that later messages can be followed.',
  ja: '今後のメールのために、設定セットのイベント送信先にこれらのイベントタイプを追加してください。',
};

const told: { readonly [H in Hearing]: { readonly says: (hearsay: Hearsay) => Text; readonly next: Text | null } } = {
  unheard: {
    says: ({ types, owner, at }) => ({
      en: `Nobody hears of these events of ${owner.en}: ${types.en} (as read on ${at}).`,
      ja: `${owner.ja}では、次のイベントの通知先がありません: ${types.ja}（${at} 時点）。`,
    }),
    next: publish,
  },
  broken: {
    says: ({ types, owner, by, at }) => ({
      en: `${types.en} events of ${owner.en} are meant for ${by}, where they cannot arrive (as read on ${at}).`,
      ja: `${owner.ja}の${types.ja}イベントの送信先は ${by} ですが、届かない状態です（${at} 時点）。`,
    }),
    next: {
      en: 'Repair the event destination: Account shows what is wrong with it.',
      ja: 'イベント送信先を修正してください。問題の内容は「アカウント」で確認できます。',
    },
  },
  counted: {
    says: ({ types, owner, by }) => ({
      en: `CloudWatch (${by}) counts ${types.en} events of ${owner.en}, but not whose message it was.`,
      ja: `${owner.ja}の${types.ja}イベントは CloudWatch（${by}）で件数だけ記録され、どのメールのものかは残りません。`,
    }),
    next: publish,
  },
  unknown: {
    says: ({ types, owner }) => ({
      en: `Where ${types.en} events of ${owner.en} go could not be read.`,
      ja: `${owner.ja}の${types.ja}イベントの通知先は、読み取れませんでした。`,
    }),
    next: null,
  },
  heard: {
    says: ({ types, owner, by }) => ({
      en: `${types.en} events of ${owner.en} go to ${by}: one of this message would be there.`,
      ja: `${owner.ja}の${types.ja}イベントは ${by} に送られます。このメールの記録があるとすれば、そこに残っています。`,
    }),
    next: null,
  },
};

function notRead(owner: Text): Reason {
  return {
    says: {
      en: `Where the events of ${owner.en} go has not been read yet.`,
      ja: `${owner.ja}のイベント送信先は、まだ読み込んでいません。`,
    },
    next: {
      en: "Read the account's health: it shows which events reach whom.",
      ja: 'アカウントの状態を読み込んでください。どのイベントがどこに届くかを確認できます。',
    },
  };
}

const withoutSet: Reason = {
  says: {
    en: 'No event names a configuration set. Mail without one leaves events only in Virtual Deliverability Manager and in the notifications of its identity.',
    ja: '設定セットを示すイベントがありません。設定セットなしのメールのイベントは、Virtual Deliverability Manager と ID の通知にしか残りません。',
  },
  next: null,
};

function sayOwner({ configurationSet, identity, sender }: MessageFacts): Text {
  if (configurationSet !== null)
    return { en: `the configuration set ${configurationSet}`, ja: `設定セット「${configurationSet}」` };
  const name = identity ?? sender;
  return name === null ? { en: 'this message', ja: 'このメール' } : { en: name, ja: `「${name}」` };
}
