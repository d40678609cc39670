// What SES knows of the open message's sending: the region's identities and sets to choose from, and what stands behind its addresses.
import { create } from 'zustand';
import { bridge } from '../bridge.ts';
import type { RegionName } from '../../shared/aws.ts';
import type { Failure } from '../../shared/failure.ts';
import type { MessageForm } from '../../shared/message/form.ts';
import type { SenderChoice, SendingEvidence, SetChoice } from '../../shared/message/sending.ts';
import type { Prediction } from '../../shared/report.ts';
import { checkSoon } from './check.ts';
import { useDraft } from './draft.ts';
import { forgetWithProfile } from './with-profile.ts';

type Choices<T> = { readonly list: readonly T[] | null; readonly failure: Failure | null };

type SendersStore = {
  /** Whose identities and sets these are; null before the first. */
  readonly region: RegionName | null;
  readonly senders: Choices<SenderChoice>;
  readonly sets: Choices<SetChoice>;
  /** What DMARC will say of identities that no audit has told of; null while that is asked. */
  readonly predicted: { readonly [identity: string]: Prediction['result'] | null };
  /** The last answer about the open draft; null before it, and for another draft. */
  readonly asked: {
    readonly draftId: string;
    readonly about: string;
    readonly evidence: SendingEvidence | null;
    readonly failure: Failure | null;
  } | null;
  readonly isAsking: boolean;
};

const nothing = { list: null, failure: null };
const start: SendersStore = {
  region: null,
  senders: nothing,
  sets: nothing,
  predicted: {},
  asked: null,
  isAsking: false,
};

export const useSenders = create<SendersStore>(() => start);

/** Once for a region; `again` asks anew, and what is shown stays until the answer comes. */
export async function loadChoices(region: RegionName, again = false): Promise<void> {
  const before = useSenders.getState();
  if (before.region === region && !again) return;
  useSenders.setState({
    predicted: {},
    ...(before.region === region ? {} : { region, senders: nothing, sets: nothing }),
  });
  await Promise.all([loadSenders(region), loadSets(region)]);
}

async function loadSenders(region: RegionName): Promise<void> {
  const reply = await bridge.request('message.senders', { region });
  if (useSenders.getState().region !== region) return;
  useSenders.setState(({ senders: { list } }) => ({
    senders: reply.ok ? { list: reply.value, failure: null } : { list, failure: reply.failure },
  }));
}

async function loadSets(region: RegionName): Promise<void> {
  const reply = await bridge.request('message.sets', { region });
  if (useSenders.getState().region !== region) return;
  useSenders.setState(({ sets: { list } }) => ({
    sets: reply.ok ? { list: reply.value, failure: null } : { list, failure: reply.failure },
  }));
}

/** So many at a time. */
const predictLanes = 3;

/** Predicts for those that no audit has told of, in their order, until the answer is called. */
export function predictSenders(choices: readonly SenderChoice[]): () => void {
  let isWanted = true;
  const waiting = choices.filter(({ canSend, dmarc }) => canSend && dmarc === null).values();
  const lane = async (): Promise<void> => {
    for (const choice of waiting) {
      if (!isWanted) return;
      // oxlint-disable-next-line no-await-in-loop -- few at a time is the point
      await predict(choice);
    }
  };
  for (let at = 0; at < predictLanes; at += 1) void lane();
  return () => {
    isWanted = false;
  };
}

async function predict({ name, region, kind }: SenderChoice): Promise<void> {
  if (name in useSenders.getState().predicted) return;
  const put = (result: Prediction['result'] | null) =>
    useSenders.setState(({ predicted }) => ({ predicted: { ...predicted, [name]: result } }));
  put(null);
  const reply = await bridge.request('message.sender', { region, address: kind === 'domain' ? `mail@${name}` : name });
  if (useSenders.getState().region !== region) return;
  put(reply.ok ? (reply.value?.prediction?.result ?? 'unknown') : 'unknown');
}

/** A pause after the last change, so that nothing is asked while one types. */
const restMs = 1000;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Asks SES about the open message whenever something that it decides by has changed, until the answer is called. */
export function keepAsked(): () => void {
  askSoon();
  const stop = useDraft.subscribe((now, before) => {
    if (now.form !== before.form || now.kept?.id !== before.kept?.id) askSoon();
  });
  return () => {
    stop();
    clearTimeout(timer);
  };
}

function askSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(() => void askSending(), restMs);
}

/** All that SES decides by; another text or attachment changes none of it. */
function aboutOf({ region, from, to, cc, bcc, feedbackAddress, configurationSet }: MessageForm): string {
  return JSON.stringify([region, from, to, cc, bcc, feedbackAddress, configurationSet]);
}

export async function askSending(again = false): Promise<void> {
  const { kept, form } = useDraft.getState();
  const { asked: last } = useSenders.getState();
  if (kept === null || form === null || form.region === null || form.from.trim() === '') return;
  const { id: draftId } = kept;
  const about = aboutOf(form);
  if (!again && last?.draftId === draftId && last.about === about) return;
  const evidence = last?.draftId === draftId ? last.evidence : null;
  useSenders.setState({ asked: { draftId, about, evidence, failure: null }, isAsking: true });
  const reply = await bridge.request('message.ask-sending', { draftId, form });
  const { asked } = useSenders.getState();
  // Something else was asked meanwhile: its own answer follows.
  if (asked?.draftId !== draftId || asked.about !== about) return;
  useSenders.setState({
    isAsking: false,
    asked: reply.ok
      ? { draftId, about, evidence: reply.value, failure: null }
      : { draftId, about, evidence, failure: reply.failure },
  });
  if (reply.ok && useDraft.getState().kept?.id === draftId) checkSoon();
}

/** Another profile has another account. */
export function forgetSenders(): void {
  clearTimeout(timer);
  useSenders.setState(start);
}

forgetWithProfile(forgetSenders);
