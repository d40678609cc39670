// What a cell of the lab sends: the draft's message or a short text of ours, to one address of the mailbox simulator.
import { assertNever } from '../../../shared/assert-never.ts';
import { noContent, renderedContent } from '../../../shared/draft/content.ts';
import type { KeptDraft } from '../../../shared/draft/kept.ts';
import { accept, type Outcome } from '../../../shared/failure.ts';
import { fileNameOf } from '../../../shared/file-name.ts';
import { blobsOf } from '../../../shared/message/blobs-of.ts';
import { emptyForm } from '../../../shared/message/form.ts';
import type { LabCell } from '../../../shared/message/lab.ts';
import type { Mail, MailAttachment, MailContent, MailEnvelope } from '../../../shared/message/mail.ts';
import { headersOfCall } from '../../engine/derive/message-headers.ts';
import { eicar } from '../../engine/protocols/ses/eicar.ts';
import { readBlobs } from '../message/message-bytes.ts';
import { mailAttachments, mailEnvelope } from '../send/mail-envelope.ts';
import type { LabWorld } from './lab-world.ts';

/** What every message of a run has in common. */
export type LabMessage = {
  readonly name: string;
  readonly envelope: Pick<MailEnvelope, 'replyTo' | 'feedbackAddress' | 'tags'>;
  readonly content: Extract<MailContent, { readonly kind: 'simple' | 'raw' }>;
};

const shortText: MailContent & { readonly kind: 'simple' } = {
  kind: 'simple',
  content: {
    ...noContent,
    subject: 'Plumbline simulator test',
    text: 'This message was sent to the Amazon SES mailbox simulator by Plumbline.\n',
  },
  headers: [],
  attachments: [],
};

/** A draft's message filled in with its data, as it stands; without a draft a text of ours. */
export async function labMessage(draftId: string | null, world: LabWorld): Promise<Outcome<LabMessage>> {
  const bare = { replyTo: [], feedbackAddress: null, tags: [] };
  if (draftId === null) return accept({ name: '', envelope: bare, content: shortText });
  const opened = await world.drafts.openDraft(world.profileId, draftId);
  if (!opened.ok) return opened;
  const draft = opened.value;
  const content = await contentOf(draft, world);
  if (!content.ok) return content;
  const { replyTo, feedbackAddress, tags } = mailEnvelope(draft.message?.form ?? emptyForm);
  return accept({ name: nameOf(draft), envelope: { replyTo, feedbackAddress, tags }, content: content.value });
}

async function contentOf(draft: KeptDraft, world: LabWorld): Promise<Outcome<LabMessage['content']>> {
  const { source, message, id } = draft;
  if (message?.raw) {
    const bytes = await world.drafts.readBlob(world.profileId, id, message.raw.blob);
    return bytes.ok ? accept({ kind: 'raw', bytes: bytes.value }) : bytes;
  }
  const rendered = await world.workshop.work('render', { source });
  if (!rendered.ok) return rendered;
  const form = message?.form ?? emptyForm;
  const blobs = await readBlobs(id, blobsOf({ form, raw: null }), world);
  if (!blobs.ok) return blobs;
  return accept({
    kind: 'simple',
    content: renderedContent(rendered.value.rendered),
    headers: headersOfCall(form),
    attachments: mailAttachments(form, blobs.value),
  });
}

/** One that has no name yet goes by its subject. */
function nameOf({ home, source }: KeptDraft): string {
  const name = home.kind === 'file' ? fileNameOf(home.path) : home.name;
  return name === '' ? source.subject : name;
}

export function labMail(cell: Pick<LabCell, 'scenario' | 'set' | 'address'>, from: string, message: LabMessage): Mail {
  const { envelope, content } = message;
  return {
    envelope: {
      from,
      to: [cell.address],
      cc: [],
      bcc: [],
      replyTo: envelope.replyTo,
      feedbackAddress: envelope.feedbackAddress,
      configurationSet: cell.set,
      tags: [...envelope.tags, { name: 'plumbline-lab', value: cell.scenario }],
      listManagement: null,
    },
    content: contentFor(cell.scenario, content),
  };
}

function contentFor(scenario: LabCell['scenario'], content: LabMessage['content']): MailContent {
  switch (scenario) {
    case 'reject': {
      // Bytes are not touched: a text of ours carries the file then.
      const around = content.kind === 'raw' ? shortText : content;
      return { ...around, attachments: [...around.attachments, virusTest] };
    }
    case 'rendering-failure':
      return { kind: 'template', template: unfilled, data: '{}', headers: [], attachments: [] };
    case 'success':
    case 'bounce':
    case 'complaint':
    case 'ooto':
    case 'suppressionlist':
      return content;
    default:
      return assertNever(scenario);
  }
}

/** Its one value is left out, so that SES cannot fill it in. */
const unfilled = {
  kind: 'inline',
  content: { ...noContent, subject: 'Plumbline simulator test', text: 'Hello {{valueLeftOut}}\n' },
} as const;

const virusTest: MailAttachment = {
  fileName: 'sample.txt',
  contentType: 'text/plain',
  place: 'attachment',
  contentId: null,
  content: new TextEncoder().encode(eicar),
};
