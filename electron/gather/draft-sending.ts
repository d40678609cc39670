// What SES says about sending the draft's message, as it was asked for before.
import type { ArtifactName, Artifacts } from '../../shared/artifacts.ts';
import type { Evidence } from '../../shared/evidence.ts';
import type { SendingEvidence } from '../../shared/message/sending.ts';
import { ofDraft } from './of-draft.ts';
import type { GatherContext, Gatherer } from './gatherer.ts';

export const draftSendAccount: Gatherer<'draftSendAccount'> = ofSending('draftSendAccount', ({ account }) => account);
export const draftSender: Gatherer<'draftSender'> = ofSending('draftSender', ({ sender }) => sender);
export const draftFeedbackSender: Gatherer<'draftFeedbackSender'> = ofSending(
  'draftFeedbackSender',
  ({ feedbackSender }) => feedbackSender,
);
export const draftSet: Gatherer<'draftSet'> = ofSending('draftSet', ({ set }) => set);
export const draftRecipients: Gatherer<'draftRecipients'> = ofSending(
  'draftRecipients',
  ({ recipients }) => recipients,
);

/** A template is sent by nobody yet: then there is nothing to ask for. */
function ofSending<K extends ArtifactName>(
  _name: K,
  choose: (sending: SendingEvidence) => Evidence<Artifacts[K]>,
): Gatherer<K> {
  return async (context: GatherContext): Promise<Evidence<Artifacts[K]>> => {
    const { draft, clock } = context;
    if (draft === undefined || (draft.draft.message ?? null) === null) return ofDraft<never>(context, () => null);
    const sending = draft.outside.sending ?? null;
    if (sending !== null) return choose(sending);
    return { state: 'unreachable', why: { kind: 'not-asked', how }, atMs: clock.nowMs(), from: [] };
  };
}

const how = {
  en: 'choose a From address and a region; SES is asked a moment after you stop typing.',
  ja: 'From アドレスとリージョンを選んでください。入力が止まると SES に問い合わせます。',
};
