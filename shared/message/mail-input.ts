// A message in the words of SES API v2: the inputs of SendEmail and SendBulkEmail.
import { contentInput } from '../draft/content.ts';
import type { MessageHeader, MessageTag } from './form.ts';
import type { BulkMail, Mail, MailAttachment, MailContent, MailEnvelope, MailTemplate } from './mail.ts';

/** SES API v2 reference, SendEmail. */
export function mailInput({ envelope, content }: Mail) {
  const { listManagement } = envelope;
  return {
    FromEmailAddress: oneLine(envelope.from),
    Destination: {
      ...many('ToAddresses', envelope.to.map(oneLine)),
      ...many('CcAddresses', envelope.cc.map(oneLine)),
      ...many('BccAddresses', envelope.bcc.map(oneLine)),
    },
    ...around(envelope),
    ...many('EmailTags', envelope.tags.map(tagInput)),
    ...(listManagement === null
      ? {}
      : {
          ListManagementOptions: {
            ContactListName: oneLine(listManagement.contactList),
            ...(listManagement.topic === null ? {} : { TopicName: oneLine(listManagement.topic) }),
          },
        }),
    Content: contentOfMail(content),
  };
}

/** SES API v2 reference, SendBulkEmail. */
export function bulkInput({ envelope, template, defaultData, headers, attachments, entries }: BulkMail) {
  return {
    FromEmailAddress: oneLine(envelope.from),
    ...around(envelope),
    ...many('DefaultEmailTags', envelope.tags.map(tagInput)),
    DefaultContent: { Template: templateInput({ template, data: defaultData, headers, attachments }) },
    BulkEmailEntries: entries.map(({ to, data }) => ({
      Destination: { ToAddresses: [oneLine(to)] },
      ReplacementEmailContent: { ReplacementTemplate: { ReplacementTemplateData: data } },
    })),
  };
}

function around({
  replyTo,
  feedbackAddress,
  configurationSet,
}: Omit<MailEnvelope, 'to' | 'cc' | 'bcc' | 'listManagement'>) {
  return {
    ...many('ReplyToAddresses', replyTo.map(oneLine)),
    ...(feedbackAddress === null ? {} : { FeedbackForwardingEmailAddress: oneLine(feedbackAddress) }),
    ...(configurationSet === null ? {} : { ConfigurationSetName: oneLine(configurationSet) }),
  };
}

function contentOfMail(content: MailContent) {
  if (content.kind === 'raw') return { Raw: { Data: content.bytes } };
  if (content.kind === 'template') return { Template: templateInput(content) };
  const { subject, text, html } = content.content;
  return {
    Simple: {
      Subject: utf8(oneLine(subject ?? '')),
      Body: {
        ...(text === null ? {} : { Text: utf8(text) }),
        ...(html === null ? {} : { Html: utf8(html) }),
      },
      ...carried(content),
    },
  };
}

type Templated = Carried & { readonly template: MailTemplate; readonly data: string };

function templateInput({ template, data, ...rest }: Templated) {
  return {
    ...(template.kind === 'stored'
      ? { TemplateName: template.name }
      : { TemplateContent: contentInput(template.content) }),
    TemplateData: data,
    ...carried(rest),
  };
}

type Carried = { readonly headers: readonly MessageHeader[]; readonly attachments: readonly MailAttachment[] };

function carried({ headers, attachments }: Carried) {
  return {
    ...many('Headers', headers.map(tagInput)),
    ...many('Attachments', attachments.map(attachmentInput)),
  };
}

function attachmentInput({ fileName, contentType, place, contentId, content }: MailAttachment) {
  const disposition = place === 'inline' ? ('INLINE' as const) : ('ATTACHMENT' as const);
  return {
    FileName: oneLine(fileName),
    ContentType: oneLine(contentType),
    ContentDisposition: disposition,
    ...(contentId === null ? {} : { ContentId: oneLine(contentId) }),
    ContentTransferEncoding: 'BASE64' as const,
    RawContent: content,
  };
}

const utf8 = (text: string) => ({ Data: text, Charset: 'UTF-8' });

/** Tags and headers are pairs alike. */
const tagInput = ({ name, value }: MessageTag) => ({ Name: oneLine(name), Value: oneLine(value) });

/** SES writes these into headers: what was typed or read must not begin another. */
function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}

/** SES takes a list that is empty for a mistake in some places. */
function many<N extends string, T>(name: N, items: readonly T[]): { readonly [K in N]?: T[] } {
  return (items.length === 0 ? {} : { [name]: [...items] }) as { readonly [K in N]?: T[] };
}
