// What every SES account must do with stored templates, whatever stands behind it: run on the one in memory and on the real adapter.
import { afterEach, describe, expect, it } from 'vitest';
import type { Ses, TemplateName } from '../../electron/ports/ses.ts';
import type { AwsReply } from '../../shared/aws.ts';
import type { TemplateContent } from '../../shared/draft/template.ts';

const region = 'us-east-1';

/** Held in `region`, told to each in its own way: these, and so many more that there are three pages. */
export const toldTemplates = {
  welcome: { subject: 'Welcome, {{name}}', html: '<p>日本 {{name}}</p>\r\n', text: 'Hello {{name}}' },
  plain: { subject: null, html: null, text: 'Hello {{name}}' },
  others: 250,
} satisfies Record<string, TemplateContent | number>;

type Open = (change: { readonly readOnly: boolean }) => Promise<Ses>;

function failureOf(reply: AwsReply<unknown>) {
  if (reply.ok) throw new Error('it did not fail');
  return reply.failure;
}

/** `open` makes an account as told, closed after each test. */
export function describeSesTemplates(who: string, open: Open): void {
  describe(`the SES contract of stored templates: ${who}`, () => {
    const opened: Ses[] = [];
    afterEach(async () => {
      for (const ses of opened.splice(0)) await ses.close();
    });
    const start = async (readOnly = false): Promise<Ses> => {
      const ses = await open({ readOnly });
      opened.push(ses);
      return ses;
    };
    const read = (ses: Ses, about: string) => ses.read({ read: 'template', region, about });

    it('tells what a template holds, every byte of it, and what it lacks', async () => {
      const ses = await start();
      expect(await read(ses, 'welcome')).toMatchObject({ ok: true, value: toldTemplates.welcome });
      expect(await read(ses, 'plain')).toMatchObject({ ok: true, value: toldTemplates.plain });
      expect(failureOf(await read(ses, 'nobody'))).toEqual({
        kind: 'aws-not-found',
        operation: 'GetEmailTemplate',
        subject: 'nobody',
      });
    });

    it('brings all names, the newest first, page by page', async () => {
      const ses = await start();
      const pages: (readonly TemplateName[])[] = [];
      expect(await ses.readTemplateNames(region, (names) => void pages.push(names))).toMatchObject({ ok: true });
      expect(pages.map(({ length }) => length)).toEqual([100, 100, toldTemplates.others + 2 - 200]);
      const times = pages.flat().map(({ createdAtMs }) => createdAtMs);
      expect(times).toEqual(times.toSorted((one, other) => other - one));
      expect(new Set(pages.flat().map(({ name }) => name)).size).toBe(toldTemplates.others + 2);
    });

    it('ends at once when it is stopped', async () => {
      const ses = await start();
      const stop = new AbortController();
      const pages: number[] = [];
      const onPage = (names: readonly TemplateName[]): void => {
        pages.push(names.length);
        stop.abort();
      };
      const reply = await ses.readTemplateNames(region, onPage, { signal: stop.signal });
      expect(failureOf(reply)).toEqual({ kind: 'cancelled' });
      expect(pages).toEqual([100]);
    });

    it('creates, replaces all of the content, and deletes; nothing old is told after it', async () => {
      const ses = await start();
      const content = { subject: 'New', html: '<p>New</p>', text: 'New' };
      expect(await ses.changeTemplate(region, { kind: 'create', name: 'new', content })).toMatchObject({ ok: true });
      expect(await read(ses, 'new')).toMatchObject({ value: content });
      const shorter = { ...content, text: null };
      await ses.changeTemplate(region, { kind: 'update', name: 'new', content: shorter });
      expect(await read(ses, 'new')).toMatchObject({ value: shorter });
      expect(await ses.changeTemplate(region, { kind: 'delete', name: 'new' })).toMatchObject({ ok: true });
      expect(failureOf(await read(ses, 'new')).kind).toBe('aws-not-found');
    });

    it('refuses a name that is taken, what is too large, what has no body, and what is not there', async () => {
      const ses = await start();
      const create = (name: string, html: string | null) =>
        ses.changeTemplate(region, { kind: 'create', name, content: { subject: 'S', html, text: null } });
      expect(failureOf(await create('welcome', '<p>'))).toMatchObject({
        kind: 'aws-refused',
        operation: 'CreateEmailTemplate',
        code: 'AlreadyExistsException',
      });
      for (const html of [null, 'x'.repeat(500 * 1024 + 1)])
        expect(failureOf(await create('fresh', html))).toMatchObject({
          kind: 'aws-refused',
          code: 'BadRequestException',
        });
      const content = toldTemplates.plain;
      expect(failureOf(await ses.changeTemplate(region, { kind: 'update', name: 'nobody', content }))).toEqual({
        kind: 'aws-not-found',
        operation: 'UpdateEmailTemplate',
        subject: 'nobody',
      });
    });

    it('renders as MIME, and says in its own words what the data lacks', async () => {
      const ses = await start();
      const rendered = await ses.testRender(region, { name: 'plain', data: '{"name":"Ann"}' });
      expect(rendered.ok && rendered.value).toMatch(/^[\w-]+: .*\r\n[^]*\r\n\r\nHello Ann/u);
      const refused = failureOf(await ses.testRender(region, { name: 'plain', data: '{}' }));
      expect(refused).toMatchObject({ kind: 'aws-refused', operation: 'TestRenderEmailTemplate' });
      expect(refused.kind === 'aws-refused' && refused.message).toContain("'name'");
      expect(failureOf(await ses.testRender(region, { name: 'nobody', data: '{}' })).kind).toBe('aws-not-found');
    });

    it('changes nothing for a read-only profile', async () => {
      const ses = await start(true);
      for (const kind of ['create', 'update'] as const) {
        const reply = await ses.changeTemplate(region, { kind, name: 'welcome', content: toldTemplates.plain });
        expect(failureOf(reply).kind).toBe('read-only');
      }
      expect(failureOf(await ses.changeTemplate(region, { kind: 'delete', name: 'welcome' })).kind).toBe('read-only');
      expect(await read(ses, 'welcome')).toMatchObject({ value: toldTemplates.welcome });
    });
  });
}
