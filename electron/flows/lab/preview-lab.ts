// What a run of the lab would do, nothing sent: its calls, what it costs, how long it takes, and why it cannot be.
import { accept, type Outcome } from '../../../shared/failure.ts';
import { type LabAsk } from '../../../shared/message/asks.ts';
import { mailInput } from '../../../shared/message/mail-input.ts';
import type { SendPreview } from '../../../shared/message/send.ts';
import type { Profile } from '../../../shared/profile.ts';
import type { SesAccount } from '../../../shared/ses.ts';
import type { Text } from '../../../shared/text.ts';
import { scenarioAddress } from '../../engine/lab/expected.ts';
import { commandLine } from '../../engine/publish/command-line.ts';
import { apiCall } from '../../engine/publish/send-call.ts';
import { identityOf } from './identity-of.ts';
import { labMail, labMessage } from './lab-mail.ts';
import type { LabWorld } from './lab-world.ts';
import { lookIntoQueue } from './look-into-queue.ts';

type Call = SendPreview['calls'][number];
type Obstacle = SendPreview['obstacles'][number];

export async function previewLab(ask: LabAsk, profile: Profile, world: LabWorld): Promise<Outcome<SendPreview>> {
  const text = await labMessage(ask.draftId, world);
  if (!text.ok) return text;
  const [set = null] = ask.sets;
  const sends = ask.scenarios.map((scenario) => {
    const cell = { scenario, set, address: scenarioAddress(scenario, 'pl-1') };
    const way = scenario === 'rendering-failure' ? 'template-inline' : 'simple';
    return apiCall(mailInput(labMail(cell, ask.from, text.value)), { way, region: ask.region, isBulk: false });
  });
  const account = await world.ses.read({ read: 'account', region: ask.region, about: null });
  const looked = await lookIntoQueue(ask, world.ses);
  if (!looked.ok) return looked;
  const { obstacle: refusal, caution } = looked.value;
  const cells = ask.scenarios.length * ask.sets.length;
  const perSecond = (account.ok ? account.value.maxSendRatePerSecond : null) ?? 1;
  return accept({
    calls: [...opening(ask), ...sends, ...closing(ask)],
    recipients: cells,
    simulated: cells,
    effect: effectOf(ask, cells),
    cost: costOf(ask, cells),
    seconds: Math.ceil(cells / Math.max(perSecond, 0.1)),
    obstacles: [
      ...ofProfile(profile, ask),
      ...(account.ok ? ofAccount(account.value) : []),
      ...(await ofSender(ask, world)),
      ...(refusal === null ? [] : [obstacle(refusal)]),
    ],
    cautions: caution === null ? [] : [caution],
    typed: null,
  });
}

type Called = { readonly service: 'sqs' | 'sns'; readonly operation: string; readonly region: string };

function call({ service, operation, region }: Called, input: { readonly [key: string]: unknown }): Call {
  const line = commandLine({ service, operation, region, input });
  return { operation, action: `${service}:${operation}`, input, commandLine: line };
}

const queueName = 'plumbline-lab-...';

function opening({ region, watching }: LabAsk): readonly Call[] {
  if (watching.kind !== 'temporary-queue') return [];
  return [
    call(
      { service: 'sqs', operation: 'CreateQueue', region },
      { QueueName: queueName, Attributes: { MessageRetentionPeriod: '3600' } },
    ),
    call(
      { service: 'sqs', operation: 'SetQueueAttributes', region },
      {
        QueueUrl: queueName,
        Attributes: { Policy: 'sns.amazonaws.com, for these topics only' },
      },
    ),
    ...watching.topics.map((topic) =>
      call(
        { service: 'sns', operation: 'Subscribe', region },
        { TopicArn: topic, Protocol: 'sqs', Endpoint: queueName },
      ),
    ),
  ];
}

function closing({ region, watching }: LabAsk): readonly Call[] {
  switch (watching.kind) {
    case 'none':
      return [];
    case 'queue':
      return [
        call(
          { service: 'sqs', operation: 'ReceiveMessage', region },
          { QueueUrl: watching.queueUrl, WaitTimeSeconds: 5 },
        ),
      ];
    case 'temporary-queue':
      return [
        ...watching.topics.map((topic) =>
          call({ service: 'sns', operation: 'Unsubscribe', region }, { SubscriptionArn: `${topic}:...` }),
        ),
        call({ service: 'sqs', operation: 'DeleteQueue', region }, { QueueUrl: queueName }),
      ];
    default:
      return watching satisfies never;
  }
}

function effectOf({ watching, sets, scenarios: chosen }: LabAsk, cells: number): Text {
  const made =
    watching.kind === 'temporary-queue'
      ? {
          en: ' A queue is created for this run, subscribed to the topics, and removed at the end.',
          ja: 'この実行のためにキューを作成してトピックをサブスクライブし、終了時に削除します。',
        }
      : { en: '', ja: '' };
  return {
    en: `Sends ${cells} messages to the mailbox simulator: ${chosen.length} scenarios with ${sets.length} configuration sets, each to an address with its own label. Nobody else gets mail.${made.en}`,
    ja: `メールボックスシミュレーターに ${cells} 通送信します（シナリオ ${chosen.length} 種類 × 設定セット ${sets.length} 個、宛先はそれぞれ別のラベル）。ほかの誰にも届きません。${made.ja}`,
  };
}

function costOf({ scenarios: chosen, sets }: LabAsk, cells: number): Text {
  const counted = chosen.includes('reject') ? sets.length : 0;
  return {
    en: `AWS bills simulator mail like other mail (${cells} messages). It does not count towards the daily quota, bounce or complaint rate${counted === 0 ? '' : `, but the ${counted} with the EICAR file do count towards the quota`}.`,
    ja: `シミュレーター宛ても通常どおり課金されます（${cells} 通）。1 日のクォータ、バウンス率、苦情率には数えられません${counted === 0 ? '' : `（EICAR ファイルを添付する ${counted} 通はクォータに数えられます）`}。`,
  };
}

function ofProfile(profile: Profile, { watching }: LabAsk): readonly Obstacle[] {
  if (profile.kind !== 'aws' || !profile.readOnly) return [];
  if (!profile.simulatorAllowed) return [obstacle(readOnlyProfile)];
  return watching.kind === 'temporary-queue' ? [obstacle(readOnlyQueue)] : [];
}

function ofAccount({ sendingEnabled, enforcement }: SesAccount): readonly Obstacle[] {
  if (enforcement === 'SHUTDOWN' || !sendingEnabled) return [obstacle(paused)];
  return [];
}

async function ofSender({ from, region }: LabAsk, { ses }: LabWorld): Promise<readonly Obstacle[]> {
  const identity = await identityOf(from, region, ses);
  if (identity === 'unknown' || identity?.verifiedForSending === true) return [];
  return [obstacle(unverified(from))];
}

const obstacle = (says: Text): Obstacle => ({ findingId: null, says });

const readOnlyProfile: Text = {
  en: 'This profile is read-only. Switch on "May send to the mailbox simulator" in the profile, then run again.',
  ja: 'このプロファイルは読み取り専用です。プロファイルで「メールボックスシミュレーターへの送信を許可」をオンにしてから実行してください。',
};
const readOnlyQueue: Text = {
  en: 'This profile is read-only, so no queue can be created. Choose an existing queue, or run without watching.',
  ja: 'このプロファイルは読み取り専用のため、キューを作成できません。既存のキューを選ぶか、確認せずに実行してください。',
};
const paused: Text = {
  en: 'Sending is paused for this account in the region. Open Account, Standing, to see why.',
  ja: 'このリージョンではアカウントの送信が一時停止されています。「アカウント」の「状態」で理由を確認してください。',
};

function unverified(from: string): Text {
  if (from.trim() === '')
    return { en: 'Choose a From address first.', ja: '先に送信元 (From) アドレスを選んでください。' };
  return {
    en: `No verified identity of this region covers ${from}. Choose another From address.`,
    ja: `このリージョンに ${from} を含む検証済みの ID がありません。別の送信元 (From) アドレスを選んでください。`,
  };
}
