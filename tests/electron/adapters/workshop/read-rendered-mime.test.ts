// The message of TestRenderEmailTemplate, read into parts.
import { expect, it } from 'vitest';
import { readRenderedMime } from '../../../../electron/adapters/workshop/read-rendered-mime.ts';
import { printMime } from '../../../../electron/demo/ses/messages/print-mime.ts';

const setting = { atMs: 0, boundary: 'between' };

it('has the parts that SES rendered', async () => {
  const mime = printMime({ subject: 'Été 日本', html: '<p>é = 1</p>', text: 'plain' }, setting);
  const { subject, html, text } = await readRenderedMime(mime);
  expect([subject, html?.trimEnd(), text?.trimEnd()]).toEqual(['Été 日本', '<p>é = 1</p>', 'plain']);
});

it('has null for a part that is not there', async () => {
  const bytes = new TextEncoder().encode(printMime({ subject: 's', html: null, text: 'plain' }, setting));
  expect(await readRenderedMime(bytes)).toMatchObject({ subject: 's', html: null });
});
