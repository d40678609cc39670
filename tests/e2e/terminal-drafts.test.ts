// `plumbline lint` and `plumbline render` on plain Node: what they print of good, broken and hostile files, and how they end.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from './terminal.ts';
import { oneSentence } from './terminal-output.ts';

let folder = '';
const files = {
  'receipt.html':
    '<!doctype html>\n<html lang="en">\n<head><title>Receipt</title><style>.a { display: flex }</style></head>\n<body>\n<p class="a">Hello {{name}}, thank you.</p>\n<img src="https://www.orchard.example/img/600x200.png" width="600" height="200">\n</body>\n</html>\n',
  'data.json': '{"name": "Yōko & <Co>", "total": 3}',
  'case.json': '{"Name": "Yōko"}',
  'broken.json': '{"name": "Yōko",\n "total": }',
  'broken.html': '<p>Hello {{#if name}}there</p>\n',
  'mail.mjml':
    '<mjml><mj-body><mj-section><mj-column><mj-text>Hello {{name}}</mj-text></mj-column></mj-section></mj-body></mjml>',
  'template.json': JSON.stringify({
    TemplateName: 'Welcome',
    TemplateContent: { Subject: 'Hello {{name}}', Html: '<p>Hello {{name}}</p>', Text: 'Hello {{name}}' },
  }),
  'picture.png': '\u0089PNG\u0000\u0000',
};
const at = (name: keyof typeof files | 'nobody.html'): string => path.join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'plumbline-lint-'));
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(path.join(folder, name), text)));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('plumbline render', () => {
  it('fills in a template as SES does, with nothing escaped', async () => {
    const { code, stdout, stderr } = await run(['render', at('receipt.html'), '--data', at('data.json')]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('<p class="a">Hello Yōko & <Co>, thank you.</p>');
  });

  it('renders each part of what the AWS CLI prints', async () => {
    const subject = await run([
      'render',
      at('template.json'),
      '--data',
      at('data.json'),
      '--part',
      'subject',
      '--json',
    ]);
    expect(JSON.parse(subject.stdout)).toMatchObject({ part: 'subject', text: 'Hello Yōko & <Co>', missing: [] });
  });

  it('says which value is missing, where, and what was meant', async () => {
    const { code, stderr } = await run(['render', at('receipt.html'), '--data', at('case.json')]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^html 5:22 {2}name is not in the data \(did you mean Name\?\)/u);
  });

  it('compiles MJML first', async () => {
    const { code, stdout } = await run(['render', at('mail.mjml'), '--data', at('data.json')]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/<!doctype html>[^]*Hello Yōko/u);
  });
});

describe('plumbline lint', () => {
  it('says for each client whether the mail breaks there, and where', async () => {
    const args = ['lint', at('receipt.html'), '--data', at('data.json'), '--targets', 'outlook.windows,apple-mail'];
    const { code, stdout } = await run([...args, '--json']);
    expect(code).toBe(0);
    const [linted] = JSON.parse(stdout).files;
    expect(linted.targets).toEqual(['outlook.windows', 'apple-mail.macos', 'apple-mail.ios']);
    expect(linted.clients.map(({ id, level }: { id: string; level: string }) => `${id} ${level}`)).toEqual([
      'outlook.windows breaks',
      'apple-mail.macos fine',
      'apple-mail.ios fine',
    ]);
    const places = linted.findings.flatMap(
      ({ id, verdict, places: found }: { id: string; verdict: string; places: { line: number; column: number }[] }) =>
        verdict === 'fail' ? found.map(({ line, column }) => `${id} ${line}:${column}`) : [],
    );
    expect(places).toEqual(expect.arrayContaining(['draft-image-alt-missing 6:1', 'draft-client-feature-breaks 3:41']));
    // An HTML file says nothing of subject and text part, so nothing is said of them.
    const judged = linted.findings.map(({ topic, id }: { topic: string; id: string }) => `${topic} ${id}`);
    expect(judged.filter((finding: string) => /^draft-text | draft-inbox-subject-empty$/u.test(finding))).toEqual([]);
  });

  it('reads as a list of places for people, and ends with 1 where it was told to', async () => {
    const { code, stdout } = await run(['lint', at('receipt.html'), '--data', at('case.json'), '--fail-on', 'high']);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^ +html 5:22\b/mu);
    expect(stdout).toContain('caniemail');
  });

  it('says in Japanese, too, that a block is not closed', async () => {
    const { stdout } = await run(['lint', at('broken.html'), '--lang', 'ja']);
    expect(stdout).toMatch(/^ +html 1:10\b/mu);
    expect(stdout).toMatch(/[\u3040-\u30ff]/u);
  });

  it('goes on with the next file where one cannot be read', async () => {
    const { code, stdout, stderr } = await run(['lint', at('picture.png'), at('receipt.html'), '--json']);
    expect(code).toBe(3);
    expect(stderr).toMatch(oneSentence);
    expect(stderr).toContain('picture.png');
    expect(JSON.parse(stdout).files.map(({ failure }: { failure?: unknown }) => failure !== undefined)).toEqual([
      true,
      false,
    ]);
  });
});

describe('wrong input', () => {
  it.each([
    [['lint'], 2],
    [['render'], 2],
    [['render', 'a.html', 'b.html'], 2],
    [['lint', 'a.html', '--targets', 'lotus'], 2],
    [['lint', 'a.html', '--dialect', 'mustache'], 2],
    [['lint', 'a.html', '--fail-on', 'bad'], 2],
    [['lint', 'a.html', '--data'], 2],
    [['render', 'a.html', '--part', 'body'], 2],
  ])('%j is one sentence and ends with %i', async (args, expected) => {
    const { code, stdout, stderr } = await run(args);
    expect({ code, stdout }).toEqual({ code: expected, stdout: '' });
    expect(stderr).toMatch(oneSentence);
  });

  it('names the file that is not there, and the place where data break off', async () => {
    const nobody = await run(['lint', at('nobody.html')]);
    expect(nobody.code).toBe(3);
    expect(nobody.stderr).toMatch(oneSentence);
    expect(nobody.stderr).toMatch(/nobody\.html.*not found/u);
    const broken = await run(['render', at('receipt.html'), '--data', at('broken.json')]);
    expect(broken.code).toBe(1);
    expect(broken.stderr).toMatch(/^data 2:11 /u);
  });
});
