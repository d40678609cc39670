// Hostile mails in the real app: whatever is in them, nothing of them runs, and nobody is asked for anything.
import { readdir, readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentPolicy } from '../../electron/engine/mail/preview/document-policy.ts';
import { measureUrl, startUrl } from '../../electron/shell/app-files.ts';
import type { Bridge } from '../../shared/ipc/bridge.ts';
import { launch, type Launched } from './launch.ts';
import { sinceLastLook } from './since-last-look.ts';

const folder = path.join(import.meta.dirname, '..', 'fixtures', 'hostile-mails');

let launched: Launched;
let bait: Server;
let baitUrl: string;
let mails: readonly { readonly name: string; readonly html: string }[];
/** What a test finds here has escaped. */
const escaped: string[] = [];

/** Chromium says itself what it has refused; anything else in the console was said by a mail. */
const refusal = /^(?:Refused|Blocked|Unsafe attempt|Failed to load resource)|Content Security Policy|sandboxed/u;

beforeAll(async () => {
  bait = createServer((request, response) => {
    escaped.push(`hit ${request.url}`);
    response.setHeader('Access-Control-Allow-Origin', '*').end('globalThis.hostile = 1');
  });
  bait.on('connection', () => escaped.push('connection'));
  await new Promise<void>((resolve) => bait.listen(0, '127.0.0.1', resolve));
  const address = bait.address();
  baitUrl = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  const names = (await readdir(folder)).filter((name) => name.endsWith('.html')).toSorted();
  mails = await Promise.all(
    names.map(async (name) => {
      const html = await readFile(path.join(folder, name), 'utf8');
      return { name, html: html.replaceAll(/https?:\/\/tracker\.example/gu, baitUrl) };
    }),
  );
  launched = await launch();
  await watch(launched);
});

afterAll(async () => {
  await launched?.close();
  bait?.close();
});

async function watch({ page, app, inMain }: Launched): Promise<void> {
  await page.locator('main').waitFor();
  page.on('console', (message) => {
    if (!refusal.test(message.text())) escaped.push(`console ${message.text()}`);
  });
  page.on('dialog', (dialog) => {
    escaped.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  app.on('window', () => escaped.push('window'));
  // What the policy lets through, the guard cancels: neither may be needed.
  await inMain(({ session }) => {
    const asked: string[] = [];
    Object.assign(globalThis, { asked });
    const note = ({ url }: { readonly url: string }) => {
      if (!url.startsWith('plumbline://app/') && !url.startsWith('data:')) asked.push(url);
    };
    session.defaultSession.webRequest.onErrorOccurred(note);
    session.defaultSession.webRequest.onSendHeaders(note);
  });
}

/** What was asked of anybody outside since the last look. */
const asked = sinceLastLook(() =>
  launched.inMain(() => {
    const all: unknown = Reflect.get(globalThis, 'asked');
    return Array.isArray(all) ? all.map(String) : ['not watched'];
  }),
);

/** The names in the page's and a frame's global scope, to which what runs there would add. */
const globalsOf = (frame: Frame): Promise<readonly string[]> =>
  frame.evaluate(() => Object.keys(globalThis).toSorted());

const atOnce = 30;
const perLine = 10;
const sidePx = 100;

type Shown = { readonly name: string; readonly html: string };

/** Frames exactly as the pane makes them, some at a time. */
async function showAll(shown: readonly Shown[], press: 'pressed' | 'untouched'): Promise<void> {
  for (let at = 0; at < shown.length; at += atOnce) {
    // oxlint-disable-next-line no-await-in-loop -- some at a time
    await launched.page.evaluate(
      ({ documents, perLine: inLine, sidePx: side }) =>
        Promise.all(
          documents.map(
            (html, index) =>
              new Promise<void>((resolve) => {
                const frame = document.createElement('iframe');
                frame.className = 'hostile';
                frame.setAttribute('sandbox', '');
                frame.setAttribute('scrolling', 'no');
                frame.referrerPolicy = 'no-referrer';
                const [left, top] = [(index % inLine) * side, Math.floor(index / inLine) * side];
                frame.style.cssText = `position:fixed;z-index:999;left:${left}px;top:${top}px;width:${side}px;height:${side}px;border:0`;
                frame.srcdoc = html;
                frame.addEventListener('load', () => setTimeout(resolve, 30));
                setTimeout(resolve, 3000);
                document.body.append(frame);
              }),
          ),
        ),
      { documents: shown.slice(at, at + atOnce).map(({ html }) => html), perLine, sidePx },
    );
    for (let index = 0; press === 'pressed' && index < atOnce; index += 1) {
      const [column, line] = [index % perLine, Math.floor(index / perLine)];
      // oxlint-disable-next-line no-await-in-loop -- one pointer
      await launched.page.mouse.click((column + 0.5) * sidePx, (line + 0.5) * sidePx);
    }
    // oxlint-disable-next-line no-await-in-loop -- before the next come
    await launched.page.evaluate(() => document.querySelectorAll('iframe.hostile').forEach((frame) => frame.remove()));
  }
}

/** In the frame that draws mail beside a script of ours, every link and button pressed. */
async function measureAll(documents: readonly Shown[]): Promise<{ readonly drawn: number; readonly told: string[] }> {
  const { page } = launched;
  await page.evaluate((url) => {
    const frame = document.createElement('iframe');
    frame.id = 'measured';
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.style.cssText = 'position:fixed;z-index:999;left:0;top:0;width:600px;height:400px;border:0';
    const heard: unknown[] = [];
    Object.assign(frame, { heard });
    window.addEventListener('message', (event) => {
      if (event.source === frame.contentWindow) heard.push(event.data);
    });
    frame.src = url;
    document.body.append(frame);
  }, measureUrl);
  const measuring = await frameAt(measureUrl);
  await measuring.waitForLoadState();
  const before = await globalsOf(measuring);
  let drawn = 0;
  for (const [id, { name, html }] of documents.entries()) {
    // oxlint-disable-next-line no-await-in-loop -- one frame
    const isDrawn = await draw(id, html);
    drawn += isDrawn ? 1 : 0;
    if (!isDrawn) escaped.push(`${name} kept the measuring frame from drawing`);
    // oxlint-disable-next-line no-await-in-loop -- one frame
    await measuring.evaluate(() => {
      for (const element of document.querySelectorAll('a, area, button, summary, [type=submit]')) {
        element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      }
    });
  }
  await settle();
  expect(await globalsOf(measuring)).toEqual(before);
  expect(withoutHash(measuring.url())).toBe(measureUrl);
  const told = await page.evaluate(() => {
    const frame = document.getElementById('measured');
    const heard: unknown = frame === null ? [] : Reflect.get(frame, 'heard');
    frame?.remove();
    return Array.isArray(heard) ? heard.map((said) => String(Reflect.get(Object(said), 'kind'))) : [];
  });
  return { drawn, told };
}

function draw(id: number, html: string): Promise<boolean> {
  return launched.page.evaluate(
    (ask) =>
      new Promise<boolean>((resolve) => {
        const frame = document.getElementById('measured');
        if (!(frame instanceof HTMLIFrameElement)) return resolve(false);
        const hear = (event: MessageEvent<unknown>): void => {
          const said = Object(event.data);
          if (event.source !== frame.contentWindow || said.kind !== 'drawn' || said.id !== ask.id) return;
          window.removeEventListener('message', hear);
          resolve(said.heightPx > 0);
        };
        window.addEventListener('message', hear);
        setTimeout(() => resolve(false), 3000);
        frame.contentWindow?.postMessage({ kind: 'draw', widthPx: 600, heightPx: 400, ...ask }, '*');
      }),
    { id: id + 1, html },
  );
}

async function frameAt(url: string): Promise<Frame> {
  await expect.poll(() => launched.page.frames().some((frame) => frame.url() === url)).toBe(true);
  const found = launched.page.frames().find((frame) => frame.url() === url);
  if (found === undefined) throw new Error(`no frame shows ${url}`);
  return found;
}

/** Lets everything that was started come to its end. */
async function settle(): Promise<void> {
  await launched.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 400))));
  await launched.inMain(() => new Promise((resolve) => setTimeout(resolve, 50)));
}

const withoutHash = (url: string): string => url.split('#')[0] ?? '';

/** What became of the app. */
async function outcome() {
  await settle();
  const { page, inMain } = launched;
  return {
    escaped: escaped.splice(0),
    asked: await asked(),
    frames: page.frames().map((frame) => withoutHash(frame.url())),
    windows: await inMain(({ BrowserWindow }) => BrowserWindow.getAllWindows().length),
  };
}

const nothing = { escaped: [], asked: [], frames: [startUrl], windows: 1 };

type Made = { readonly name: string; readonly shown: readonly string[]; readonly measured: string };

/** What the engine makes of them, with images allowed and in two clients. */
async function made(): Promise<readonly Made[]> {
  return Promise.all(
    mails.map(async ({ name, html }) => {
      const { shown, measured } = await launched.page.evaluate(async (hostile) => {
        const bridge: Bridge = Reflect.get(globalThis, 'bridge');
        const look = { darkness: 'light', images: 'on', show: 'html' } as const;
        const reply = await bridge.request('draft.preview', {
          draftId: 'hostile',
          source: { subject: hostile, html: hostile, text: hostile, data: '{}', mjml: null },
          dialect: 'stored',
          looks: [
            { ...look, client: 'none' },
            { ...look, client: 'gmail-app', darkness: 'full' },
          ],
          sender: hostile.slice(0, 320),
        });
        if (!reply.ok) throw new Error(JSON.stringify(reply.failure));
        return { shown: reply.value.frames.map((frame) => frame.html), measured: reply.value.measured };
      }, html);
      return { name, shown, measured };
    }),
  );
}

describe('the watch', () => {
  it('sees what asks, and the bait bites', async () => {
    await launched.inMain(
      ({ session }, url) => session.defaultSession.fetch(`${url}/control`).then(String, String),
      baitUrl,
    );
    // Chromium tells of a request that was refused a moment after it refused it.
    await expect.poll(asked, { timeout: 5000 }).toContain(`${baitUrl}/control`);
    await fetch(`${baitUrl}/control`);
    expect(escaped.splice(0)).toContain('hit /control');
    expect(mails.length).toBeGreaterThan(4);
  });
});

describe('hostile mails, as the engine prints them,', () => {
  it('do nothing in the preview', async () => {
    const all = await made();
    await showAll(
      all.flatMap(({ name, shown }) => shown.map((html) => ({ name, html }))),
      'untouched',
    );
    expect(await outcome()).toEqual(nothing);
  });

  it('do nothing in the measuring frame, and are drawn there', async () => {
    const all = await made();
    const { drawn, told } = await measureAll(all.map(({ name, measured: html }) => ({ name, html })));
    expect(drawn).toBe(mails.length);
    expect(new Set(told)).toEqual(new Set(['ready', 'drawn']));
    expect(await outcome()).toEqual(nothing);
  });
});

describe('hostile mails, as they were written,', () => {
  it('do nothing in the preview: its sandbox and policies hold alone', async () => {
    const policy = documentPolicy('data:');
    await showAll(
      mails.map(({ name, html }) => ({ name, html: `<!doctype html>${policy}${html}` })),
      'pressed',
    );
    expect(await outcome()).toEqual(nothing);
  });

  it('do nothing in the measuring frame: its policy holds alone', async () => {
    const { drawn, told } = await measureAll(mails);
    expect(drawn).toBe(mails.length);
    expect(new Set(told)).toEqual(new Set(['ready', 'drawn']));
    expect(await outcome()).toEqual(nothing);
  });
});
