// What SES holds under a name now, past every cache.
import type { TemplateContent } from '../../../shared/draft/template.ts';
import { accept, type Outcome, refuse } from '../../../shared/failure.ts';
import { isGone, type TemplateAt } from './template-world.ts';

export async function readTemplate({
  ses,
  region,
  name,
}: Omit<TemplateAt, 'profileId'>): Promise<Outcome<TemplateContent>> {
  const read = await ses.read({ read: 'template', region, about: name }, { fresh: true });
  return read.ok ? accept(read.value) : refuse(read.failure);
}

/** Null where SES says that there is none: anything else that keeps it from us is no answer to that. */
export async function readTemplateIfAny(at: TemplateAt): Promise<Outcome<TemplateContent | null>> {
  const read = await readTemplate(at);
  return !read.ok && isGone(read.failure) ? accept(null) : read;
}
