// What a cell of the lab sends: the draft's message or a short text of ours, to one address of the mailbox simulator.
import { noContent } from '../../../shared/draft/content.ts';
import type { TemplateContent } from '../../../shared/draft/template.ts';
import { accept, type Outcome } from '../../../shared/failure.ts';
import type { LabCell } from '../../../shared/message/lab.ts';
import type { Mail, MailAttachment, MailEnvelope } from '../../ports/ses.ts';
import type { LabWorld } from './lab-world.ts';

/** The texts of every message of a run. */
export type LabText = { readonly name: string; readonly content: TemplateContent };

const shortText: LabText = {
  name: '',
  content: {
    ...noContent,
    subject: 'Plumbline simulator test',
    text: 'This message was sent to the Amazon SES mailbox simulator by Plumbline.\n',
  },
};

/** A draft's texts filled in with its data; without a draft ours. */
export async function labText(draftId: string | null, world: LabWorld): Promise<Outcome<LabText>> {
  if (draftId === null) return accept(shortText);
  const draft = await world.drafts.openDraft(world.profileId, draftId);
  if (!draft.ok) return draft;
  const { source, home } = draft.value;
  const rendered = await world.workshop.work('render', { source });
  if (!rendered.ok) return rendered;
  const { subject, html, text } = rendered.value.rendered;
  const content = { subject: subject?.text ?? '', html: html?.text ?? null, text: text?.text ?? null };
  return accept({ name: home.kind === 'file' ? home.path.replace(/^.*[\\/]/u, '') : home.name, content });
}

export function labMail(cell: Pick<LabCell, 'scenario' | 'set' | 'address'>, from: string, text: LabText): Mail {
  const envelope: MailEnvelope = {
    from,
    to: [cell.address],
    cc: [],
    bcc: [],
    replyTo: [],
    feedbackAddress: null,
    configurationSet: cell.set,
    tags: [{ name: 'plumbline-lab', value: cell.scenario }],
    listManagement: null,
  };
  const plain = { headers: [], attachments: [] };
  switch (cell.scenario) {
    case 'reject':
      return { envelope, content: { kind: 'simple', content: text.content, ...plain, attachments: [eicar()] } };
    case 'rendering-failure':
      return { envelope, content: { kind: 'template', template: unfilled, data: '{}', ...plain } };
    case 'success':
    case 'bounce':
    case 'complaint':
    case 'ooto':
    case 'suppressionlist':
      return { envelope, content: { kind: 'simple', content: text.content, ...plain } };
    default:
      return cell.scenario satisfies never;
  }
}

/** Its one value is left out, so that SES cannot fill it in. */
const unfilled = {
  kind: 'inline',
  content: { ...noContent, subject: 'Plumbline simulator test', text: 'Hello {{valueLeftOut}}\n' },
} as const;

/** In two halves, so that this program is no find of a virus scanner itself (SES developer guide, "Testing the reject event"). */
function eicar(): MailAttachment {
  const halves = [String.raw`X5O!P%@AP[4\PZX54(P^)7CC)7}$EICAR-`, 'STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'];
  return {
    fileName: 'sample.txt',
    contentType: 'text/plain',
    place: 'attachment',
    contentId: null,
    content: new TextEncoder().encode(halves.join('')),
  };
}
