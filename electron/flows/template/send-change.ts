// Sends one change of a stored template and writes it down in the journal of the account it was made in.
import type { AwsFailure } from '../../../shared/aws-failure.ts';
import { contentInput } from '../../../shared/draft/content.ts';
import type { TemplateContent } from '../../../shared/draft/template.ts';
import { accept, type Outcome, printFailure, refuse } from '../../../shared/failure.ts';
import type { JournalEntry } from '../../../shared/ses-change.ts';
import type { TemplateOperation } from '../../engine/publish/template-call.ts';
import type { TemplateChange } from '../../ports/ses.ts';
import type { TemplateAt, TemplateWorld } from './template-world.ts';

const operations: { readonly [K in TemplateChange['kind']]: TemplateOperation } = {
  create: 'CreateEmailTemplate',
  update: 'UpdateEmailTemplate',
  delete: 'DeleteEmailTemplate',
};

/** To the place, under its name: `content` null deletes. */
export async function sendChange(
  change: TemplateChange,
  { ses, profileId, region }: TemplateAt,
  { accounts, clock, lists }: Pick<TemplateWorld, 'accounts' | 'clock' | 'lists'>,
): Promise<Outcome<null>> {
  const sent = await ses.changeTemplate(region, change);
  const failure = sent.ok ? null : sent.failure;
  if (failure === null) await lists.seen({ profileId, region }, change.name, contentAfter(change));
  // Nothing reached AWS.
  if (failure !== null && sent.calls.length === 0) return refuse(failure);
  const caller = await ses.read({ read: 'caller', region, about: null });
  const entry: JournalEntry = {
    atMs: clock.nowMs(),
    profileId,
    accountId: caller.ok ? caller.value.accountId : null,
    operation: operations[change.kind],
    identity: { name: change.name, region },
    input: briefInput(change),
    result: failure === null ? 'done' : 'failed',
    requestId: sent.calls.at(-1)?.requestId ?? null,
    message: failure === null ? null : printFailure(failure satisfies AwsFailure),
  };
  const kept = await accounts.addToJournal(entry);
  if (failure !== null) return refuse(failure);
  return kept.ok ? accept(null) : kept;
}

function contentAfter(change: TemplateChange): TemplateContent | null {
  return change.kind === 'delete' ? null : change.content;
}

/** The journal says how long the parts were: the texts themselves are in the draft's versions. */
function briefInput(change: TemplateChange): JournalEntry['input'] {
  const named = { TemplateName: change.name };
  if (change.kind === 'delete') return named;
  const { subject, ...parts } = change.content;
  const lengths = Object.entries(contentInput({ subject: null, ...parts })).map(
    ([part, text]) => [part, `(${String(text).length} characters)`] as const,
  );
  return {
    ...named,
    TemplateContent: { ...(subject === null ? {} : { Subject: subject }), ...Object.fromEntries(lengths) },
  };
}
