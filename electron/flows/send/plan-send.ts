// Works out a sending before anything is sent: its messages, what the checks say of them, and at which rate they go.
import { randomUUID } from 'node:crypto';
import type { RegionName } from '../../../shared/aws.ts';
import type { KeptDraft } from '../../../shared/draft/kept.ts';
import { accept, type Outcome, refuse } from '../../../shared/failure.ts';
import type { SendAsk } from '../../../shared/message/asks.ts';
import type { SendPreview } from '../../../shared/message/send.ts';
import type { SendingEvidence } from '../../../shared/message/sending.ts';
import type { Text } from '../../../shared/text.ts';
import type { SendLoad } from '../../ports/run-store.ts';
import { gatherSending } from '../message/gather-sending.ts';
import { type LoadPlan, makeLoad } from './make-load.ts';
import { obstaclesOf } from './obstacles.ts';
import { mergedData } from './merged-data.ts';
import { targetEntries, formToCheck } from './target-forms.ts';
import type { SendWorld } from './send-world.ts';

export type SendPlan = {
  readonly ask: SendAsk;
  readonly draft: KeptDraft;
  readonly region: RegionName;
  readonly load: SendLoad;
  /** The bare recipients of each message. */
  readonly entries: readonly (readonly string[])[];
  readonly subject: string;
  readonly from: string;
  readonly configurationSet: string | null;
  readonly obstacles: SendPreview['obstacles'];
  /** Recipients a second. */
  readonly perSecond: number;
};

/** `fresh`: past the cache, right before it is sent. */
export async function planSend(ask: SendAsk, world: SendWorld, fresh: boolean): Promise<Outcome<SendPlan>> {
  const opened = await world.drafts.openDraft(world.profile.id, ask.draftId);
  if (!opened.ok) return opened;
  const { message, home, source } = opened.value;
  if (message === null) return refuse({ kind: 'not-allowed', because: noMessage });
  const region = ask.way === 'template-stored' && home.kind === 'template' ? home.region : message.form.region;
  if (region === null) return refuse({ kind: 'bad-input', because: noRegion });
  const form = { ...message.form, region };
  // Of a list, the first recipient stands for all.
  const [first] = ask.target.kind === 'bulk' ? ask.target.recipients : [];
  const filled = first === undefined ? source : { ...source, data: mergedData(source.data, first.data) };
  const rendered = await world.workshop.work('render', { source: filled });
  if (!rendered.ok) return rendered;
  const plan: LoadPlan = {
    draft: opened.value,
    message,
    form,
    way: ask.way,
    target: ask.target,
    rendered: rendered.value.rendered,
    seed: randomUUID(),
  };
  const load = await makeLoad(plan, world);
  if (!load.ok) return load;
  const { ses, resolver, clock } = world;
  const sending = await gatherSending(formToCheck(form, ask.target), { ses, resolver, clock, fresh });
  const obstacles = await obstaclesOf({ ...plan, source: filled, region, load: load.value, sending }, world);
  if (!obstacles.ok) return obstacles;
  return accept({
    ask,
    draft: opened.value,
    region,
    load: load.value,
    entries: targetEntries(form, ask.target),
    subject: rendered.value.rendered.subject?.text ?? '',
    from: form.from,
    configurationSet: form.configurationSet,
    obstacles: obstacles.value,
    perSecond: rateOf(sending),
  });
}

/** The sandbox's, where SES does not say (SES developer guide, "Service quotas"). */
const slowest = 1;

function rateOf({ account }: SendingEvidence): number {
  const rate = account.state === 'seen' ? account.value.maxSendRatePerSecond : null;
  return rate === null || rate <= 0 ? slowest : rate;
}

const noMessage: Text = {
  en: 'This draft is only a template. Turn it into a message first, with a From address and recipients.',
  ja: 'この下書きはテンプレートだけです。先に「メールにする」を選び、送信元 (From) と宛先を指定してください。',
};

const noRegion: Text = {
  en: 'Choose the region to send from.',
  ja: '送信に使うリージョンを選んでください。',
};
