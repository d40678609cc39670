// Remote images of a preview: only where the draft allows them, only images, each fetched once.
import { describe, expect, it } from 'vitest';
import { mailImages } from '../../../../electron/flows/draft/mail-image.ts';
import type { Web } from '../../../../electron/ports/web.ts';
import type { KeptDraft } from '../../../../shared/draft/kept.ts';
import { accept, notFound, refuse } from '../../../../shared/failure.ts';

function trial(contentType: string, status = 200) {
  const asked: string[] = [];
  const time = { nowMs: 0 };
  const web: Web = {
    async fetch({ url }) {
      asked.push(url);
      const outcome = { kind: 'answered', status, contentType, bytes: 1 } as const;
      return { reply: { url, hops: [], outcome, askedAtMs: 0, elapsedMs: 0 }, body: new Uint8Array([1]) };
    },
    close: async () => undefined,
  };
  const find = mailImages({
    openDraft: async (id) =>
      id === 'none' ? refuse(notFound(id)) : accept({ remoteImages: id === 'open' } as Partial<KeptDraft> as KeptDraft),
    // Its name is its bytes.
    readBlob: async (_id, blob) => accept(Uint8Array.from(Buffer.from(blob, 'latin1'))),
    web: async () => web,
    nowMs: () => time.nowMs,
  });
  return { find, asked, time };
}

describe('mailImages', () => {
  it('asks nobody for a draft whose images are off, or for one that is not there', async () => {
    const { find, asked } = trial('image/png');
    expect(await find('shut', { url: 'https://a.example/x.png' })).toBeNull();
    expect(await find('none', { url: 'https://a.example/x.png' })).toBeNull();
    expect(asked).toEqual([]);
  });

  it('fetches an image once, and again after ten minutes', async () => {
    const { find, asked, time } = trial('image/PNG; q=1');
    expect(await find('open', { url: 'https://a.example/x.png' })).toEqual({
      bytes: new Uint8Array([1]),
      contentType: 'image/png',
    });
    await Promise.all([
      find('open', { url: 'https://a.example/x.png' }),
      find('open', { url: 'https://a.example/x.png' }),
    ]);
    expect(asked).toHaveLength(1);
    time.nowMs += 10 * 60 * 1000;
    await find('open', { url: 'https://a.example/x.png' });
    expect(asked).toHaveLength(2);
  });

  it('brings what the message carries by its bytes, also where remote images are off', async () => {
    const { find, asked } = trial('image/png');
    const brought = async (blob: string) => (await find('shut', { blob }))?.contentType;
    expect(await brought('\u0089PNG\r\n')).toBe('image/png');
    expect(await brought('\u00ff\u00d8\u00ff\u00e0')).toBe('image/jpeg');
    expect(await brought('RIFF\0\0\0\0WEBPVP8 ')).toBe('image/webp');
    expect(await brought('GIF89a')).toBe('image/gif');
    expect(await brought('<?xml version="1.0"?><svg xmlns="x">')).toBe('image/svg+xml');
    expect(await brought('<html><script>')).toBeUndefined();
    expect(asked).toEqual([]);
  });

  it('hands on nothing but images that are there', async () => {
    expect(await trial('text/html').find('open', { url: 'https://a.example/' })).toBeNull();
    expect(await trial('image/png', 404).find('open', { url: 'https://a.example/' })).toBeNull();
  });
});
