// The window is locked in: proven in the built app, in real Electron.
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentPolicy, startUrl } from '../../electron/shell/app-files.ts';
import { launch, type Launched } from './launch.ts';

let launched: Launched;
let server: Server;
let serverUrl: string;
const hits: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    hits.push(request.url ?? '');
    response.setHeader('Access-Control-Allow-Origin', '*').end('reached');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  serverUrl = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  launched = await launch();
});

afterAll(async () => {
  await launched?.close();
  server?.close();
});

/** Lets everything the page has started come to its end: two pictures and a turn of main's loop. */
async function settle(): Promise<void> {
  await launched.page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 300)))),
  );
  await launched.inMain(() => new Promise((resolve) => setTimeout(resolve, 50)));
}

describe('the sandbox', () => {
  it('gives the page no Node and no Electron', async () => {
    const seen = await launched.page.evaluate(() =>
      ['require', 'process', 'module', 'global', 'Buffer', 'electron', '__dirname'].filter(
        (name) => name in globalThis,
      ),
    );
    expect(seen).toEqual([]);
  });

  it('is on, isolated, and without Node in main’s own words', async () => {
    const preferences = await launched.inMain(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      return contents && Reflect.apply(Reflect.get(contents, 'getLastWebPreferences'), contents, []);
    });
    expect(preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
    });
  });

  it('offers a bridge that refuses names outside its tables', async () => {
    const answers = await launched.page.evaluate(async () => {
      const bridge = Reflect.get(globalThis, 'bridge');
      const refused = async (act: () => unknown): Promise<string> => {
        try {
          await act();
          return 'accepted';
        } catch (error) {
          return String(error);
        }
      };
      return {
        keys: Object.keys(bridge).toSorted(),
        request: await refused(() => bridge.request('no.such', {})),
        inherited: await refused(() => bridge.request('toString', {})),
        signal: await refused(() => bridge.on('no.such', () => {})),
      };
    });
    expect(answers.keys).toEqual(['on', 'pathOf', 'request']);
    expect(answers.request).toContain('knows no');
    expect(answers.inherited).toContain('knows no');
    expect(answers.signal).toContain('knows no');
  });
});

describe('the content policy', () => {
  it('comes with every file of the app', async () => {
    const headers = await launched.inMain(async ({ session }, url) => {
      const response = await session.defaultSession.fetch(url);
      return { status: response.status, policy: response.headers.get('content-security-policy') };
    }, startUrl);
    expect(headers).toEqual({ status: 200, policy: contentPolicy });
  });

  it('refuses an inline script', async () => {
    const outcome = await launched.page.evaluate(
      () =>
        new Promise<{ readonly ran: boolean; readonly directive: string }>((resolve) => {
          document.addEventListener(
            'securitypolicyviolation',
            (event) => {
              resolve({ ran: 'inlineRan' in globalThis, directive: event.effectiveDirective });
            },
            { once: true },
          );
          const script = document.createElement('script');
          script.textContent = 'globalThis.inlineRan = true';
          document.head.append(script);
        }),
    );
    expect(outcome.ran).toBe(false);
    expect(outcome.directive).toMatch(/^script-src/);
  });

  it('refuses eval', async () => {
    // From a timer, because code that the debugger runs may be allowed what the page is not.
    const outcome = await launched.page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          setTimeout(() => {
            try {
              // oxlint-disable-next-line no-eval -- that it is refused is what is tested
              resolve(`ran: ${String(globalThis.eval('1 + 1'))}`);
            } catch (error) {
              resolve(error instanceof Error ? error.name : 'thrown');
            }
          }, 0);
        }),
    );
    expect(outcome).toBe('EvalError');
  });
});

describe('the app’s scheme', () => {
  it.each([
    'plumbline://app/../../package.json',
    'plumbline://app/..%2f..%2fpackage.json',
    'plumbline://app/no-such.js',
  ])('does not serve %s', async (url) => {
    const status = await launched.inMain(
      async ({ session }, address) => (await session.defaultSession.fetch(address)).status,
      url,
    );
    expect(status).toBe(404);
  });
});

describe('the page', () => {
  it.each([
    'https://example.com/',
    'http://127.0.0.1/',
    'file:///etc/hostname',
    'plumbline://app/other.html',
    'data:text/html,hello',
  ])('cannot navigate to %s', async (url) => {
    await launched.page.evaluate((address) => {
      location.href = address;
    }, url);
    await settle();
    expect(launched.page.url().replace(/#.*$/, '')).toBe(startUrl);
    const loaded = await launched.inMain(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getURL());
    expect(loaded?.replace(/#.*$/, '')).toBe(startUrl);
  });

  it('cannot open a window', async () => {
    const opened = await launched.page.evaluate((url) => window.open(url) !== null, `${serverUrl}/window`);
    await settle();
    const count = await launched.inMain(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
    expect({ opened, count }).toEqual({ opened: false, count: 1 });
  });

  it('cannot reach the network by any element or call', async () => {
    const answers = await launched.page.evaluate(async (url) => {
      const image = document.createElement('img');
      image.src = `${url}/image`;
      const frame = document.createElement('iframe');
      frame.src = `${url}/frame`;
      const sheet = document.createElement('link');
      sheet.rel = 'stylesheet';
      sheet.href = `${url}/style`;
      const form = document.createElement('form');
      form.action = `${url}/form`;
      document.body.append(image, frame, sheet, form);
      form.submit();
      const socket = await new Promise((resolve) => {
        try {
          const made = new WebSocket(url.replace('http', 'ws'));
          made.onopen = () => resolve('open');
          made.onerror = () => resolve('refused');
        } catch {
          resolve('refused');
        }
      });
      const fetched = await fetch(`${url}/fetch`).then(
        () => 'answered',
        () => 'refused',
      );
      const beacon = navigator.sendBeacon(`${url}/beacon`);
      for (const element of [image, frame, sheet, form]) element.remove();
      return { socket, fetched, beacon };
    }, serverUrl);
    await settle();
    expect(answers).toMatchObject({ socket: 'refused', fetched: 'refused' });
    expect(hits).toEqual([]);
  });

  it('would reach nothing even without its policy: the session itself cancels', async () => {
    const answer = await launched.inMain(
      ({ session }, url) => session.defaultSession.fetch(`${url}/session`).then(() => 'answered', String),
      serverUrl,
    );
    expect(answer).toContain('ERR_BLOCKED_BY_CLIENT');
    expect(hits).toEqual([]);
  });

  it('is granted no permission', async () => {
    const answers = await launched.page.evaluate(async () => {
      const named = async (name: PermissionName): Promise<string> =>
        (await navigator.permissions.query({ name })).state;
      return {
        geolocation: await named('geolocation'),
        notifications: await named('notifications'),
        asked: await Notification.requestPermission(),
        camera: await navigator.mediaDevices.getUserMedia({ video: true }).then(
          () => 'granted',
          () => 'denied',
        ),
      };
    });
    expect(answers).toEqual({ geolocation: 'denied', notifications: 'denied', asked: 'denied', camera: 'denied' });
  });
});
