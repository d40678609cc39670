// A stored template as the AWS CLI prints it and takes it, in both versions of SES's API.
import { z } from 'zod';

const part = z.string().nullish();

/** API v2: what `aws sesv2 get-email-template` prints, and `create-email-template --cli-input-json` takes. */
export const templateFileSchema = z.object({ TemplateContent: z.object({ Subject: part, Html: part, Text: part }) });

/** API v1: the same of `aws ses get-template` and `create-template`. */
export const olderTemplateFileSchema = z.object({
  Template: z.object({ SubjectPart: part, HtmlPart: part, TextPart: part }),
});
