// What a sending will hand over, message by message, in the way that was chosen.
import { assertNever } from '../../../shared/assert-never.ts';
import { contentOf, renderedContent } from '../../../shared/draft/content.ts';
import type { KeptDraft } from '../../../shared/draft/kept.ts';
import type { RenderedDraft } from '../../../shared/draft/rendering.ts';
import { accept, type Outcome } from '../../../shared/failure.ts';
import type { SendTarget } from '../../../shared/message/asks.ts';
import { blobsOf } from '../../../shared/message/blobs-of.ts';
import type { KeptMessage, MessageForm } from '../../../shared/message/form.ts';
import type { MailContent, MailTemplate } from '../../../shared/message/mail.ts';
import type { SendWay } from '../../../shared/message/send.ts';
import { headersOfCall } from '../../engine/derive/message-headers.ts';
import { bareAddress } from '../../engine/derive/typed-addresses.ts';
import { recipientsOf } from '../../engine/derive/asked-sending.ts';
import type { SendLoad } from '../../ports/run-store.ts';
import { readBlobs } from '../message/message-bytes.ts';
import { feedbackAddress, mailAttachments, mailEnvelope } from './mail-envelope.ts';
import { targetForms } from './target-forms.ts';
import type { SendWorld } from './send-world.ts';
import { wireAddress } from './typed-mailboxes.ts';

export type LoadPlan = {
  readonly draft: KeptDraft;
  readonly message: KeptMessage;
  /** With the region it is sent from. */
  readonly form: MessageForm;
  readonly way: SendWay;
  readonly target: SendTarget;
  readonly rendered: RenderedDraft;
  /** What boundaries are made of. */
  readonly seed: string;
};

export async function makeLoad(plan: LoadPlan, world: SendWorld): Promise<Outcome<SendLoad>> {
  const { way, form } = plan;
  if (way === 'raw' || way === 'smtp') return bytesLoad(plan, world);
  const blobs = await carriedBlobs(plan, world);
  if (!blobs.ok) return blobs;
  const carried = { headers: headersOfCall(form), attachments: mailAttachments(form, blobs.value) };
  return accept(assembled(plan, carried));
}

function carriedBlobs({ draft, form }: LoadPlan, { profile, drafts }: SendWorld): ReturnType<typeof readBlobs> {
  return readBlobs(draft.id, blobsOf({ form, raw: null }), { profileId: profile.id, drafts });
}

type Carried = Pick<Extract<MailContent, { readonly kind: 'simple' }>, 'headers' | 'attachments'>;

function assembled({ draft, form, way, target, rendered }: LoadPlan, carried: Carried): SendLoad {
  const { data } = draft.source;
  if (way === 'template-stored' || way === 'template-inline') {
    const template = templateOf(draft, way);
    const given = data.trim() === '' ? '{}' : data;
    if (target.kind === 'bulk') {
      const { from, replyTo, feedbackAddress: feedback, configurationSet, tags } = mailEnvelope(form);
      const envelope = { from, replyTo, feedbackAddress: feedback, configurationSet, tags };
      const entries = target.recipients.map((recipient) => ({ ...recipient, to: wireAddress(recipient.to) }));
      return { kind: 'bulk', mail: { envelope, template, defaultData: given, ...carried }, entries };
    }
    return mailsOf(form, target, { kind: 'template', template, data: given, ...carried });
  }
  return mailsOf(form, target, { kind: 'simple', content: renderedContent(rendered), ...carried });
}

function mailsOf(form: MessageForm, target: SendTarget, content: MailContent): SendLoad {
  return { kind: 'mails', mails: targetForms(form, target).map((each) => ({ envelope: mailEnvelope(each), content })) };
}

function templateOf({ home, source }: KeptDraft, way: 'template-stored' | 'template-inline'): MailTemplate {
  switch (way) {
    case 'template-stored':
      return { kind: 'stored', name: home.kind === 'file' ? '' : home.name };
    case 'template-inline':
      return { kind: 'inline', content: contentOf(source) };
    default:
      return assertNever(way);
  }
}

/** The bytes that are the message, or one building for each. */
async function bytesLoad(plan: LoadPlan, world: SendWorld): Promise<Outcome<SendLoad>> {
  const forms = targetForms(plan.form, plan.target);
  const blobs = plan.message.raw === null ? await carriedBlobs(plan, world) : accept(new Map<string, Uint8Array>());
  if (!blobs.ok) return blobs;
  const made: { readonly form: MessageForm; readonly bytes: Uint8Array }[] = [];
  for (const form of forms) {
    const bytes = await bytesOf(form, { ...plan, blobs: blobs.value }, world);
    if (!bytes.ok) return bytes;
    made.push({ form, bytes: bytes.value });
  }
  if (plan.way === 'raw')
    return accept({
      kind: 'mails',
      mails: made.map(({ form, bytes }) => ({ envelope: mailEnvelope(form), content: { kind: 'raw', bytes } })),
    });
  return accept({
    kind: 'smtp',
    mails: made.map(({ form, bytes }) => ({
      // SES developer guide, "Using the SMTP interface": bounces go to the MAIL FROM of the dialogue.
      from: feedbackAddress(form) ?? wireAddress(bareAddress(form.from)),
      to: recipientsOf(form).map(wireAddress),
      bytes,
    })),
  });
}

type Building = LoadPlan & { readonly blobs: ReadonlyMap<string, Uint8Array> };

async function bytesOf(form: MessageForm, plan: Building, world: SendWorld): Promise<Outcome<Uint8Array>> {
  const { draft, message, rendered, blobs, seed } = plan;
  if (message.raw !== null) return world.drafts.readBlob(world.profile.id, draft.id, message.raw.blob);
  const content = renderedContent(rendered);
  const built = await world.workshop.work('build', { form, content, blobs, dateMs: world.clock.nowMs(), seed });
  return built.ok ? accept(built.value.bytes) : built;
}
