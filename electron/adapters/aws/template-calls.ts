// The calls about stored templates: reading, filling one in as a trial, and changing.
import {
  CreateEmailTemplateCommand,
  DeleteEmailTemplateCommand,
  type EmailTemplateMetadata,
  GetEmailTemplateCommand,
  type GetEmailTemplateResponse,
  ListEmailTemplatesCommand,
  TestRenderEmailTemplateCommand,
  UpdateEmailTemplateCommand,
} from '@aws-sdk/client-sesv2';
import { assertNever } from '../../../shared/assert-never.ts';
import { contentInput } from '../../../shared/draft/content.ts';
import type { TemplateContent } from '../../../shared/draft/template.ts';
import type { TemplateChange, TemplateName, TestRender } from '../../ports/ses.ts';
import { type Call, readCall, writeCall } from './call.ts';
import type { Page } from './read-calls.ts';

export const templateCall = (name: string) =>
  readCall('GetEmailTemplate', name, ({ v2 }, hearing) =>
    v2().send(new GetEmailTemplateCommand({ TemplateName: name }), hearing),
  );

/** At most 100 in a page (SES API v2 reference, ListEmailTemplates). */
export const templateNamesCall = ({ token, size = 100 }: Page) =>
  readCall('ListEmailTemplates', null, ({ v2 }, hearing) =>
    v2().send(new ListEmailTemplatesCommand({ PageSize: size, NextToken: token }), hearing),
  );

export const testRenderCall = ({ name, data }: TestRender) =>
  readCall('TestRenderEmailTemplate', name, ({ v2 }, hearing) =>
    v2().send(new TestRenderEmailTemplateCommand({ TemplateName: name, TemplateData: data }), hearing),
  );

export function templateChangeCall(change: TemplateChange): Call<object> {
  const { kind, name } = change;
  switch (kind) {
    case 'create':
      return writeCall('CreateEmailTemplate', name, ({ v2 }, hearing) =>
        v2().send(
          new CreateEmailTemplateCommand({ TemplateName: name, TemplateContent: contentInput(change.content) }),
          hearing,
        ),
      );
    case 'update':
      return writeCall('UpdateEmailTemplate', name, ({ v2 }, hearing) =>
        v2().send(
          new UpdateEmailTemplateCommand({ TemplateName: name, TemplateContent: contentInput(change.content) }),
          hearing,
        ),
      );
    case 'delete':
      return writeCall('DeleteEmailTemplate', name, ({ v2 }, hearing) =>
        v2().send(new DeleteEmailTemplateCommand({ TemplateName: name }), hearing),
      );
    default:
      return assertNever(kind);
  }
}

export function parseTemplate({ TemplateContent }: GetEmailTemplateResponse): TemplateContent {
  return {
    subject: TemplateContent?.Subject ?? null,
    html: TemplateContent?.Html ?? null,
    text: TemplateContent?.Text ?? null,
  };
}

/** One without a name could be asked nothing of. */
export function parseTemplateNames(metadata: readonly EmailTemplateMetadata[] | undefined): readonly TemplateName[] {
  return (metadata ?? []).flatMap(({ TemplateName, CreatedTimestamp }) =>
    TemplateName === undefined ? [] : [{ name: TemplateName, createdAtMs: CreatedTimestamp?.getTime() ?? 0 }],
  );
}
