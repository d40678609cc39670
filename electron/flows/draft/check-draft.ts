// Checks a draft: every audit of the subject `draft`, what clients support, and how large it is.
import type { OutsideEvidence } from '../../../shared/draft/outside.ts';
import type { Draft, DraftReport } from '../../../shared/draft/report.ts';
import { type Evidence } from '../../../shared/evidence.ts';
import { advise } from '../../engine/advise.ts';
import { draftAudits } from '../../engine/audits/catalogue.ts';
import type { SupportData } from '../../engine/mail/support/parse-support.ts';
import { collect } from '../../gather/collect.ts';
import type { Clock } from '../../ports/clock.ts';
import { type BuildMessage, readDraftMime } from '../message/draft-mime.ts';

export type CheckWork = {
  readonly draft: Draft;
  readonly outside: OutsideEvidence;
  readonly support: SupportData;
  readonly clock: Clock;
  readonly buildMessage: BuildMessage;
};

const artifacts = [
  'draft',
  'draftReadings',
  'draftRendered',
  'draftMarkup',
  'draftRenderedMarkup',
  'draftSizes',
  'draftSupport',
  'draftLinks',
  'draftImages',
  'draftSpam',
  'draftAxe',
  'draftMessage',
  'draftMime',
  'draftSendAccount',
  'draftSender',
  'draftFeedbackSender',
  'draftOtherSenders',
  'draftSet',
  'draftRecipients',
] as const;

export async function checkDraft({ draft, outside, support, clock, buildMessage }: CheckWork): Promise<DraftReport> {
  const startedAtMs = clock.nowMs();
  const mime = await readDraftMime(draft, buildMessage);
  const gathered = await collect(artifacts, { ...nowhere, clock, draft: { draft, support, outside, mime } });
  const findings = advise(draftAudits, draft.name ?? '', gathered);
  return {
    findings,
    readings: seen(gathered.draftReadings),
    rendered: seen(gathered.draftRendered),
    support: gathered.draftSupport?.state === 'seen' ? gathered.draftSupport.value : null,
    sizes: seen(gathered.draftSizes),
    elapsedMs: clock.nowMs() - startedAtMs,
  };
}

/** Nothing of a draft is asked of DNS. */
const nowhere = {
  target: { domain: '', selectors: [], mailFrom: null },
  ask: () => Promise.reject(new Error('A draft asks nothing of DNS.')),
  randomness: { label: () => '' },
};

/** What is always seen is missing only where a gatherer broke. */
function seen<T>(evidence: Evidence<T> | undefined): T {
  if (evidence?.state === 'seen') return evidence.value;
  const why = evidence?.state === 'unreachable' && evidence.why.kind === 'bug' ? evidence.why.message : 'not gathered';
  throw new Error(`The draft could not be read: ${why}`);
}
