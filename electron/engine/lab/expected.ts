// What each scenario of the simulator lab should bring, and to which address it goes.
import type { EventType } from '../../../shared/health/coverage.ts';
import type { Expected, LabScenario } from '../../../shared/message/lab.ts';
import { simulatorAddress, type SimulatorMailbox } from '../../../shared/message/simulator-address.ts';
import type { Text } from '../../../shared/text.ts';

type Scenario = {
  readonly mailbox: SimulatorMailbox;
  readonly types: readonly EventType[];
  readonly also: readonly EventType[];
  /** What the event of this type must say of itself. */
  readonly details: { readonly [T in EventType]?: string };
  readonly says: Text;
};

/** SES developer guide, "Using the mailbox simulator manually". */
export const scenarios: { readonly [S in LabScenario]: Scenario } = {
  success: {
    mailbox: 'success',
    types: ['SEND', 'DELIVERY'],
    also: [],
    details: {},
    says: {
      en: 'The receiver accepts the message: a Send event, then a Delivery event.',
      ja: '受信側がメールを受け付けます。Send イベントの後に Delivery イベントが届きます。',
    },
  },
  bounce: {
    mailbox: 'bounce',
    types: ['SEND', 'BOUNCE'],
    also: [],
    details: { BOUNCE: 'Permanent / General' },
    says: {
      en: 'The receiver refuses the message with 550 5.1.1 (unknown user): a hard bounce. The address is not put on any suppression list.',
      ja: '受信側が 550 5.1.1（宛先不明）で拒否し、ハードバウンスになります。アドレスはサプレッションリストに登録されません。',
    },
  },
  complaint: {
    mailbox: 'complaint',
    types: ['SEND', 'DELIVERY', 'COMPLAINT'],
    also: [],
    details: {},
    says: {
      en: 'The message is accepted, then marked as spam: a Delivery event, later a Complaint event.',
      ja: 'メールは受け付けられた後、迷惑メールとして報告されます。Delivery イベントの後に Complaint イベントが届きます。',
    },
  },
  ooto: {
    mailbox: 'ooto',
    types: ['SEND', 'DELIVERY'],
    also: ['BOUNCE'],
    details: { BOUNCE: 'Transient' },
    says: {
      en: 'The message is accepted and answered automatically. The reply goes to the Return-Path address; it may also appear as a transient bounce. There is no need to resend.',
      ja: 'メールは受け付けられ、自動応答が返ります。応答は Return-Path のアドレスに届き、一時的なバウンスとして現れることもあります。再送は不要です。',
    },
  },
  suppressionlist: {
    mailbox: 'suppressionlist',
    types: ['SEND', 'BOUNCE'],
    also: [],
    details: { BOUNCE: 'Suppressed' },
    says: {
      en: 'SES treats the address as if it were on the global suppression list: a hard bounce that SES itself generates.',
      ja: 'グローバルサプレッションリストにあるアドレスとして扱われ、SES 自身がハードバウンスを生成します。',
    },
  },
  reject: {
    mailbox: 'success',
    types: ['SEND', 'REJECT'],
    also: [],
    details: { REJECT: 'Bad content' },
    says: {
      en: 'The message carries the EICAR test file. SES accepts it, finds the "virus" and rejects it without trying to deliver. This message counts towards the daily quota.',
      ja: 'EICAR テストファイルを添付します。SES は受け付けた後に「ウイルス」を検出し、配信せずに拒否します。この送信は 1 日のクォータに数えられます。',
    },
  },
  'rendering-failure': {
    mailbox: 'success',
    types: ['RENDERING_FAILURE'],
    also: ['SEND'],
    details: {},
    says: {
      en: 'A value of the template is left out. SES answers the call with a message ID but sends nothing. Only a Rendering Failure event reports it.',
      ja: 'テンプレートの値を 1 つ省いて送ります。SES は呼び出しにメッセージ ID を返しますが何も送信せず、Rendering Failure イベントだけがそれを知らせます。',
    },
  },
};

/** Each with a label of its own, so that what comes back tells which it was. */
export function scenarioAddress(scenario: LabScenario, label: string): string {
  return simulatorAddress(scenarios[scenario].mailbox, label);
}

/** Of what should come, that which the watched destinations take; null: it is not known what they take. */
export function expectedOf(scenario: LabScenario, watched: readonly EventType[] | null): Expected {
  const { types, also, says } = scenarios[scenario];
  const isWatched = (type: EventType): boolean => watched === null || watched.includes(type);
  return { types: types.filter(isWatched), also: also.filter(isWatched), says };
}
