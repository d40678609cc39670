// The editor in the built app: Monaco under the window's policy, typing that is kept to the byte, hints, quick fixes.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, type Launched } from './launch.ts';
import { violations } from './violations.ts';

let launched: Launched;
let draftId: string;
const refused: string[] = [];

const source = {
  subject: 'Hello {{contact.firstName}}',
  // Line ends of all kinds, as a template has that went through many hands.
  html: '<!doctype html>\r\n<html lang="en">\n<body>\r\n<p>Hello {{contact.firstName}}</p>\r\n<p>Bye</p>\n</body>\r\n</html>\r\n',
  text: 'Hello {{contact.firstName}}\n',
  data: '{\n  "contact": { "firstName": "Ada", "id": 7 },\n  "items": [{ "name": "Tea" }]\n}\n',
  mjml: null,
};

/** What main keeps, which is what the user would find after a power cut. */
const kept = (): Promise<typeof source> =>
  launched.page.evaluate(async (id) => {
    const reply = await Reflect.get(globalThis, 'bridge').request('draft.open', { id });
    return reply.value.source;
  }, draftId);
const patient = { timeout: 10_000 };
/** A part as main keeps it, a pause in typing later. */
const keptPart = (part: keyof typeof source) => async () => (await kept())[part];

const editor = (part: string) => launched.page.locator(`[data-part="${part}"][data-ready="true"]`);
const show = async (name: RegExp, part: string): Promise<void> => {
  await launched.page.getByRole('tab', { name }).click();
  await editor(part).locator('.view-lines').click();
};
/** Its styles come with it. */
const isLoaded = async (): Promise<boolean> => (await launched.page.locator('link[href*="with-monaco"]').count()) > 0;

beforeAll(async () => {
  launched = await launch();
  const { page } = launched;
  page.on('console', (message) => {
    if (/Content Security Policy|Could not create web worker/u.test(message.text())) refused.push(message.text());
  });
  await page.getByText('DEMO', { exact: true }).waitFor();
  draftId = await page.evaluate(async (typed) => {
    const bridge = Reflect.get(globalThis, 'bridge');
    const { value } = await bridge.request('draft.start', { from: 'empty', region: null, mjml: false });
    const { id, home, dialect, targets, remoteImages } = value;
    await bridge.request('draft.keep', { id, home, dialect, targets, remoteImages, source: typed });
    return id;
  }, source);
});
afterAll(() => launched?.close());

describe('the editor', () => {
  it('is loaded by the composer alone', async () => {
    const { page } = launched;
    expect(await isLoaded()).toBe(false);
    await page.getByRole('navigation').getByRole('button', { name: 'Composer' }).click();
    await page.getByRole('radiogroup', { name: 'Templates or drafts' }).getByText('Drafts').click();
    const row = page.getByRole('grid', { name: 'Drafts' }).getByRole('row').first();
    await row.waitFor();
    await row.click();
    await editor('html').locator('.view-line').first().waitFor();
    expect(await isLoaded()).toBe(true);
  });

  it('keeps what it does not touch, line ends included', async () => {
    const { page } = launched;
    await page.getByText(/Mixed line endings/u).waitFor();
    await editor('html').locator('.view-line', { hasText: 'Bye' }).click();
    await page.keyboard.press('End');
    await page.keyboard.type('!');
    await expect.poll(keptPart('html'), patient).toBe(source.html.replace('Bye</p>', 'Bye</p>!'));
    await page.keyboard.press('ControlOrMeta+z');
    await expect.poll(keptPart('html'), patient).toBe(source.html);
  });

  it('proposes what the data holds, and closes what it opens', async () => {
    const { page } = launched;
    await editor('html').locator('.view-line', { hasText: 'Bye' }).click();
    await page.keyboard.press('End');
    await page.keyboard.type(' {{con');
    const list = page.locator('.suggest-widget.visible');
    await list.getByText('contact.firstName').waitFor();
    expect(await list.textContent()).toContain('"Ada"');
    await list.getByText('contact.firstName').click();
    await expect.poll(keptPart('html'), patient).toContain('<p>Bye</p> {{contact.firstName}}\n');
  });

  it('leads from a variable to its key in the data', async () => {
    const { page } = launched;
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('F12');
    await editor('data').waitFor();
    await page.keyboard.type('/');
    await expect.poll(keptPart('data'), patient).toContain('{ /"firstName"');
    await page.keyboard.press('ControlOrMeta+z');
    await expect.poll(keptPart('data'), patient).toBe(source.data);
    await page.getByRole('tab', { name: /^HTML/u }).click();
    await editor('html').waitFor();
  });

  it('lays data out in one step', async () => {
    const { page } = launched;
    await show(/^Data/u, 'data');
    await page.keyboard.press('Shift+Alt+F');
    await expect.poll(keptPart('data'), patient).toContain('"contact": {\n    "firstName": "Ada",\n    "id": 7\n  },');
    await page.keyboard.press('ControlOrMeta+z');
    await expect.poll(keptPart('data'), patient).toBe(source.data);
  });

  it('takes JSON that is typed over what was there, as it is typed', async () => {
    const { page } = launched;
    await page.keyboard.press('ControlOrMeta+a');
    const typed = '{"a":{"b":"x"},"c":{"d":"https://e/p"}}';
    await page.keyboard.type(typed);
    await expect.poll(keptPart('data'), patient).toBe(typed);
    await page.keyboard.press('ControlOrMeta+a');
    await launched.inMain(({ clipboard }, text) => clipboard.writeText(text), source.data);
    await page.keyboard.press('ControlOrMeta+v');
    await expect.poll(keptPart('data'), patient).toBe(source.data);
  });

  it('keeps the subject on one line', async () => {
    const { page } = launched;
    await show(/^Subject/u, 'subject');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.keyboard.insertText('、日本語');
    await expect.poll(keptPart('subject'), patient).toBe(`${source.subject}、日本語`);
  });

  it('marks what the checks find and mends it', async () => {
    const { page } = launched;
    await show(/^HTML/u, 'html');
    await editor('html').locator('.view-line', { hasText: 'Bye' }).click();
    await page.keyboard.press('End');
    await page.keyboard.type('{{contact.firstNam');
    await page.keyboard.press('Escape');
    await editor('html').locator('.squiggly-error, .squiggly-warning').first().waitFor();
    await page.keyboard.press('ControlOrMeta+.');
    await page.locator('.action-widget').first().waitFor();
    await launched.picture('editor-quick-fix');
    await page.keyboard.press('Enter');
    await expect.poll(keptPart('html'), patient).not.toContain('firstNam}}');
  });

  it('finds in all parts and leads there', async () => {
    const { page } = launched;
    await page.keyboard.press('ControlOrMeta+Shift+f');
    const find = page.getByRole('region', { name: 'Find in all parts' });
    await find.getByRole('textbox').fill('tea');
    await find.getByRole('region', { name: 'Data' }).getByRole('button').click();
    await editor('data').waitFor();
    await launched.picture('editor-find-across');
    await page.keyboard.type('Cup');
    await expect.poll(keptPart('data'), patient).toContain('{ "name": "Cup" }');
  });

  it('is refused nothing by the window’s policy, and accessible', async () => {
    await launched.page.keyboard.press('ControlOrMeta+m');
    await launched.page.getByText(/^Tab moves the focus/u).waitFor();
    expect(refused).toEqual([]);
    expect((await violations(launched)).filter(({ nodes }) => nodes.some((node) => /monaco/u.test(node)))).toEqual([]);
  });
});
