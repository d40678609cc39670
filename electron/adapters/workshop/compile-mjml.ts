// MJML to HTML, without reading any file that a template names.
import mjml2html from 'mjml';
import type { CompiledMjml } from '../../../shared/draft/report.ts';
import { wrapBlocks } from './wrap-blocks.ts';

export async function compileMjml(mjml: string): Promise<CompiledMjml> {
  const { html, errors } = await mjml2html(wrapBlocks(mjml), { ignoreIncludes: true, validationLevel: 'soft' });
  return {
    html,
    faults: errors.map(({ line, message, tagName }) => ({ line, message, tag: tagName })),
  };
}
