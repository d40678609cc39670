// Hostile messages in the real app, opened as a draft and checked as received: nothing of them runs and nobody is asked; and signatures hold in Electron's own cryptography.
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Bridge } from '../../shared/ipc/bridge.ts';
import type { KeptDraft } from '../../shared/draft/kept.ts';
import { askMain } from './ask-main.ts';
import { launch, type Launched } from './launch.ts';
import { sinceLastLook } from './since-last-look.ts';

let launched: Launched;
let bait: Server;
let baitUrl: string;
/** What is found here has escaped. */
const escaped: string[] = [];
/** Chromium says itself what it has refused; anything else in the console was said by a mail. */
const refusal = /^(?:Refused|Blocked|Unsafe attempt|Failed to load resource)|Content Security Policy|sandboxed/u;

beforeAll(async () => {
  bait = createServer((request, response) => {
    escaped.push(`hit ${request.url}`);
    response.end();
  });
  await new Promise<void>((resolve) => bait.listen(0, '127.0.0.1', resolve));
  const address = bait.address();
  baitUrl = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  launched = await launch();
  const { page, app, inMain } = launched;
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.locator('main').waitFor();
  page.on('console', (said) => (refusal.test(said.text()) ? undefined : escaped.push(`console ${said.text()}`)));
  page.on('dialog', (dialog) => {
    escaped.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  app.on('window', () => escaped.push('window'));
  await inMain(({ session }) => {
    const asked: string[] = [];
    Object.assign(globalThis, { asked });
    const note = ({ url }: { readonly url: string }) => {
      if (!url.startsWith('plumbline://app/') && !url.startsWith('data:')) asked.push(url);
    };
    session.defaultSession.webRequest.onErrorOccurred(note);
    session.defaultSession.webRequest.onSendHeaders(note);
  });
});

afterAll(async () => {
  await launched?.close();
  bait?.close();
});

const askedSince = sinceLastLook(() =>
  launched.inMain(() => {
    const all: unknown = Reflect.get(globalThis, 'asked');
    return Array.isArray(all) ? all.map(String) : ['not watched'];
  }),
);

async function outcome() {
  const { page } = launched;
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 300))));
  const asked = await askedSince();
  const isHostile = await page.evaluate(
    () => 'hostile' in globalThis || document.querySelector('[data-evil]') !== null,
  );
  return { escaped: escaped.splice(0), asked, isHostile };
}
const nothing = { escaped: [], asked: [], isHostile: false };

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const evil = (where: string) =>
  `<script>globalThis.hostile=1;fetch('BAIT/${where}')</script><img data-evil src="BAIT/${where}" onerror="globalThis.hostile=1">`;
const markup = `<!doctype html><html><head><base href="BAIT/base/"><meta http-equiv="refresh" content="0;url=BAIT/refresh">
<link rel="stylesheet" href="BAIT/sheet.css"><link rel="preload" as="image" href="BAIT/preload"><link rel="dns-prefetch" href="BAIT">
<style>@import "BAIT/import.css"; @font-face{font-family:x;src:url(BAIT/font)} body{font-family:x;background:url(BAIT/style)} b{background-image:image-set(url(BAIT/set) 1x)}</style>
</head><body background="BAIT/background" onload="globalThis.hostile=1">${evil('html')}
<iframe src="BAIT/frame" srcdoc="<script>parent.hostile=1</script>"></iframe><object data="BAIT/object"></object><embed src="BAIT/embed">
<form action="BAIT/form"><input autofocus onfocus="globalThis.hostile=1"><button>x</button></form><video poster="BAIT/poster" src="BAIT/video"></video>
<a href="javascript:globalThis.hostile=1">a</a><a href="data:text/html,<script>1</script>" ping="BAIT/ping">b</a>
<img src="cid:svg@x"><img src="cid:page@x"><img src="cid:../../x"><img src="cid:%2e%2e%2f%2e%2e%2fx"><img srcset="BAIT/set 2x"><picture><source srcset="BAIT/source"><img src="x"></picture>
<svg><image href="BAIT/svg"/><use href="BAIT/use#a"/><script>globalThis.hostile=1</script></svg><table background="BAIT/table"><tr><td style="background:url(BAIT/td)">x</td></tr></table></body></html>`;
const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" onload="globalThis.hostile=1"><script>fetch("BAIT/in-svg")</script><image href="BAIT/of-svg"/></svg>';
const base64 = (content: Buffer) => content.toString('base64').replaceAll(/.{76}/gu, '$&\r\n');
const part = (head: string, body: string) => `--r\r\n${head}\r\n\r\n${body}\r\n`;
const file = (type: string, name: string, content: Buffer, id = '') =>
  part(
    `Content-Type: ${type}\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: ${id === '' ? 'attachment' : 'inline'}; filename*=utf-8''${encodeURIComponent(name)}${id === '' ? '' : `\r\nContent-ID: <${id}>`}`,
    base64(content),
  );
const word = (text: string) => `=?utf-8?b?${Buffer.from(text).toString('base64')}?=`;

/** All of it in one message. */
function hostileMessage(): string {
  const head = [
    `Received: from ${evil('helo')} (${evil('hop')} [192.0.2.9]) by mx.orchard.example; Fri, 15 Jan 2027 07:59:00 +0000`,
    `DKIM-Signature: v=1; a=rsa-sha256; d=${evil('d')}; s=${evil('s')}; h=from; bh=x; b=x`,
    `Authentication-Results: mx.orchard.example; dkim=fail (${evil('claim')}) header.d=<img/data-evil/src=BAIT/claim>`,
    `From: ${word(evil('from'))} <boss@orchard.example>`,
    `To: ${word(evil('to'))} <mia@orchard.example>`,
    `Subject: ${word(`Hostile \u202Egnp.exe ${evil('subject')}`)}`,
    `X-Evil: ${evil('header')}`,
    `List-Unsubscribe: <BAIT/unsubscribe>, <javascript:alert(1)>`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; boundary=r',
  ];
  const parts = [
    part('Content-Type: text/html; charset=utf-8', markup),
    file('image/svg+xml', `${evil('name')}.svg`, Buffer.from(svg.replaceAll('BAIT', baitUrl)), 'svg@x'),
    file('image/png', '../../../page.png', Buffer.from(markup.replaceAll('BAIT', baitUrl)), 'page@x'),
    file('image/png', 'invoice\u202Egnp.exe', png, 'png@x'),
    file('text/html; charset=utf-16le', 'sixteen.html', Buffer.from(evil('utf16'), 'utf16le')),
    part('Content-Type: text/html; charset=utf-7', '+ADw-script+AD4-globalThis.hostile+AD0-1+ADw-/script+AD4-'),
  ];
  return `${[...head, '', ''].join('\r\n')}${parts.join('')}--r--\r\n`.replaceAll('BAIT', baitUrl);
}

async function openMessage(text: string): Promise<KeptDraft> {
  const reply = await launched.page.evaluate((source) => {
    const bytes = new TextEncoder().encode(source);
    const { bridge } = globalThis as unknown as { readonly bridge: Bridge };
    return bridge.request('message.start', { from: 'bytes', name: 'hostile.eml', bytes });
  }, text);
  if (!reply.ok || reply.value === null) throw new Error(JSON.stringify(reply));
  return reply.value;
}

/** Whether Chromium draws what main hands out at an address. */
const draws = (address: string): Promise<boolean> =>
  launched.page.evaluate(
    (src) =>
      new Promise<boolean>((resolve) => {
        const image = new Image();
        image.addEventListener('load', () => resolve(true));
        image.addEventListener('error', () => resolve(false));
        image.src = src;
      }),
    address,
  );

describe('in Electron', () => {
  it('signatures and seals verify, by RSA and by Ed25519', async () => {
    const byName = async (name: string) => askMain(launched, 'mail.check', { from: 'example', name });
    const signed = await byName('signed-by-ses.eml');
    expect(signed?.signatures.map(({ algorithm, result }) => `${algorithm} ${result}`)).toEqual([
      'rsa-sha256 pass',
      'rsa-sha256 pass',
    ]);
    expect(await byName('mailing-list.eml')).toMatchObject({ arc: { result: 'pass' } });
    const verified = await launched.inMain(() => {
      const crypto = process.getBuiltinModule('node:crypto');
      const { publicKey, privateKey } = crypto.generateKeyPairSync('ed25519');
      const der = publicKey.export({ format: 'der', type: 'spki' });
      const read = crypto.createPublicKey({ key: der, format: 'der', type: 'spki' });
      const signature = crypto.sign(null, Buffer.from('digest'), privateKey);
      const says = (text: string) => crypto.verify(null, Buffer.from(text), read, signature);
      return {
        der: der.subarray(0, -32).toString('hex'),
        type: read.asymmetricKeyType,
        is: says('digest'),
        not: says('x'),
      };
    });
    // The prefix is the one that our keys are given (RFC 8410 4).
    expect(verified).toEqual({ der: '302a300506032b6570032100', type: 'ed25519', is: true, not: false });
  });
});

describe('a hostile message', () => {
  it('is watched: what asks is seen', async () => {
    await launched.inMain(
      ({ session }, url) => session.defaultSession.fetch(url).then(String, String),
      `${baitUrl}/control`,
    );
    await expect.poll(async () => (await outcome()).asked, { timeout: 5000 }).toContain(`${baitUrl}/control`);
    await fetch(`${baitUrl}/control`);
    expect((await outcome()).escaped).toEqual(['hit /control']);
  });

  it('opened as a draft runs nothing and asks nobody, in any of its faces', async () => {
    const { page } = launched;
    await page.getByRole('navigation').getByRole('button', { name: 'Composer' }).click();
    const dataTransfer = await page.evaluateHandle((text) => {
      const dropped = new DataTransfer();
      dropped.items.add(new File([text], 'hostile <img data-evil>.eml', { type: 'message/rfc822' }));
      return dropped;
    }, hostileMessage());
    const target = page.getByRole('button', { name: /^New/u }).first();
    for (const event of ['dragenter', 'dragover', 'drop']) await target.dispatchEvent(event, { dataTransfer });
    await page.getByRole('tab', { name: /^Raw/u }).waitFor();
    for (const face of [/^Message/u, /^Raw/u, /^HTML/u]) {
      await page.getByRole('tab', { name: face }).first().click();
      await page.waitForTimeout(200);
    }
    // What it carries is beside it, and its preview was drawn.
    await expect.poll(() => page.frames().length).toBeGreaterThan(1);
    expect(await page.getByText('invoice').count()).toBeGreaterThan(0);
    expect(await outcome()).toEqual(nothing);
  });

  it('hands out as images only its own, and those by their bytes', async () => {
    const draft = await openMessage(hostileMessage());
    const other = await openMessage('From: a@b.example\r\nContent-Type: image/gif\r\n\r\nGIF89a');
    const attachments = draft.message?.form.attachments ?? [];
    const blobOf = (contentId: string) => attachments.find((one) => one.contentId === contentId)?.blob ?? '';
    const at = (id: string, blob: string) => `plumbline://app/mail-image/${id}/blob/${blob}`;
    expect(await draws(at(draft.id, blobOf('png@x')))).toBe(true);
    expect(await draws(at(draft.id, blobOf('svg@x')))).toBe(true);
    for (const address of [
      at(draft.id, blobOf('page@x')),
      at(other.id, blobOf('png@x')),
      at(draft.id, draft.message?.raw?.blob ?? ''),
      at(`../${draft.id}`, blobOf('png@x')),
      `${at(other.id, '')}..%2F..%2F${draft.id}%2Fblob%2F${blobOf('png@x')}`,
      `plumbline://app/mail-image/${other.id}/blob/../../${draft.id}/blob-${blobOf('png@x')}`,
      at(draft.id, `${blobOf('png@x')}/x`),
    ])
      expect(await draws(address), address).toBe(false);
    // Opened by itself, an image that could hold a script is not even shown.
    const framed = await launched.page.evaluate(
      async (src) => {
        const frame = document.createElement('iframe');
        frame.src = src;
        document.body.append(frame);
        await new Promise((resolve) => setTimeout(resolve, 300));
        const isShown = frame.contentDocument === null;
        frame.remove();
        return isShown;
      },
      at(draft.id, blobOf('svg@x')),
    );
    expect(framed).toBe(false);
    expect(await outcome()).toEqual(nothing);
  });

  it('whose bytes are typed under another draft’s name is refused', async () => {
    const draft = await openMessage(hostileMessage());
    const other = await openMessage('From: a@b.example\r\nSubject: mine\r\n\r\nHi\r\n');
    const blob = draft.message?.raw?.blob ?? '';
    await expect(askMain(launched, 'message.put-raw', { draftId: other.id, blob, text: 'x' })).rejects.toThrow(/kind/u);
    expect((await askMain(launched, 'message.raw', { draftId: other.id })).text).toContain('Subject: mine');
  });

  it('checked as received runs nothing and asks nobody but DNS', async () => {
    const { page } = launched;
    await page.getByRole('navigation').getByRole('button', { name: 'Messages' }).click();
    await page.getByText('Received mail', { exact: true }).click();
    await page.getByRole('button', { name: 'Paste source…' }).click();
    await page.getByRole('dialog').getByRole('textbox').fill(hostileMessage());
    await page.getByRole('dialog').getByRole('button', { name: 'Check' }).click();
    await page.getByRole('tab', { name: /^Path/u }).waitFor();
    for (const face of await page.getByRole('tab').all()) {
      await face.click();
      await page.waitForTimeout(100);
    }
    expect(await outcome()).toEqual(nothing);
  });
});
