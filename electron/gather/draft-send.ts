// What SES says about sending the draft's message, as it was asked for before.
import type { ArtifactName, Artifacts } from '../../shared/artifacts.ts';
import type { Evidence } from '../../shared/evidence.ts';
import type { AskedSending, SendingEvidence } from '../../shared/message/sending.ts';
import { askedSending } from '../engine/derive/asked-sending.ts';
import { ofDraft } from './of-draft.ts';
import type { GatherContext, Gatherer } from './gatherer.ts';

/** What the answer rests on, beside the region. */
type Rests = (asked: AskedSending) => unknown;

export const draftSendAccount: Gatherer<'draftSendAccount'> = ofSending(
  ({ account }) => account,
  () => null,
);
export const draftSender: Gatherer<'draftSender'> = ofSending(
  ({ sender }) => sender,
  ({ from }) => from,
);
export const draftFeedbackSender: Gatherer<'draftFeedbackSender'> = ofSending(
  ({ feedbackSender }) => feedbackSender,
  ({ feedbackAddress }) => feedbackAddress,
);
/** Where they were not asked about, nobody was named. */
export const draftOtherSenders: Gatherer<'draftOtherSenders'> = ofSending(
  ({ otherSenders, account }) => otherSenders ?? { state: 'absent', atMs: account.atMs, from: [] },
  ({ otherSenders = [] }) => otherSenders,
);
export const draftSet: Gatherer<'draftSet'> = ofSending(
  ({ set }) => set,
  ({ configurationSet, from }) => [configurationSet, configurationSet === null ? from : null],
);
export const draftRecipients: Gatherer<'draftRecipients'> = ofSending(
  ({ recipients }) => recipients,
  ({ recipients }) => recipients,
);

/** A template is sent by nobody yet: then there is nothing to ask for. */
function ofSending<K extends ArtifactName>(
  choose: (sending: SendingEvidence) => Evidence<Artifacts[K]>,
  rests: Rests,
): Gatherer<K> {
  return async (context: GatherContext): Promise<Evidence<Artifacts[K]>> => {
    const { draft, clock } = context;
    const message = draft?.draft.message ?? null;
    if (draft === undefined || message === null) return ofDraft<never>(context, () => null);
    const sending = draft.outside.sending ?? null;
    if (sending !== null && holds(sending, askedSending(message.form), rests)) return choose(sending);
    return { state: 'unreachable', why: { kind: 'not-asked', how }, atMs: clock.nowMs(), from: [] };
  };
}

/** What was typed since then makes an answer one about something else. */
function holds({ asked }: SendingEvidence, now: AskedSending, rests: Rests): boolean {
  if (asked === undefined) return true;
  return asked.region === now.region && JSON.stringify(rests(asked)) === JSON.stringify(rests(now));
}

const how = {
  en: 'choose a From address and a region; SES is asked a moment after you stop typing.',
  ja: 'From アドレスとリージョンを選んでください。入力が止まると SES に問い合わせます。',
};
