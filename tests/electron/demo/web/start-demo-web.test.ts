// The demo's web through the real guard: its own names are reached, everything inside is not.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWeb } from '../../../../electron/adapters/web/create-web.ts';
import { measureImage } from '../../../../electron/adapters/workshop/measure-image.ts';
import { type DemoWeb, startDemoWeb } from '../../../../electron/demo/web/start-demo-web.ts';
import { address } from '../../../fakes/dns-reply.ts';
import { zoneResolver } from '../../../fakes/zone-resolver.ts';

const zone = [address('www.orchard.example', '198.51.100.10'), address('expired.orchard.example', '198.51.100.11')];
let demo: DemoWeb;
beforeAll(async () => {
  demo = await startDemoWeb();
});
afterAll(() => demo.close());

function ask(url: string) {
  const web = createWeb({ ask: zoneResolver(zone).ask, route: demo.route, trusted: [demo.authority] });
  return web.fetch({ url, method: 'get', maxBytes: 1_000_000, timeoutMs: 5000 });
}

describe('the demo web', () => {
  it('serves pictures of the size that is asked for', async () => {
    const { body, reply } = await ask('https://www.orchard.example/img/600x200.png');
    expect(reply.outcome).toMatchObject({ status: 200, contentType: 'image/png' });
    expect(measureImage(body ?? new Uint8Array())).toEqual({ format: 'png', widthPx: 600, heightPx: 200 });
  });

  it('serves photographs that weigh what photographs do', async () => {
    const { body } = await ask('https://www.orchard.example/photo/1600x900.png');
    expect(measureImage(body ?? new Uint8Array())).toEqual({ format: 'png', widthPx: 1600, heightPx: 900 });
    expect(body?.length).toBeGreaterThan(500_000);
  });

  it.each([
    ['http://www.orchard.example/', { status: 200 }],
    ['https://www.orchard.example/gone/spring', { status: 404 }],
    ['https://www.orchard.example/error', { status: 503 }],
    ['https://www.orchard.example/moved', { status: 200 }],
    ['https://www.orchard.example/robots', { status: 403 }],
    ['https://www.orchard.example/circle', { refusal: { kind: 'too-many-redirects', count: 10 } }],
    ['https://www.orchard.example/inside', { refusal: { kind: 'address-guarded', address: '169.254.169.254' } }],
    ['https://expired.orchard.example/', { refusal: { kind: 'tls' } }],
    ['http://www.orchard.example:8080/', { refusal: { kind: 'address-guarded' } }],
  ])('%s', async (url, outcome) => {
    expect((await ask(url)).reply.outcome).toMatchObject(outcome);
  });
});
