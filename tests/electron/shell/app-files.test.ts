// Which files the window can reach through the app's own scheme.
import { join, resolve, sep } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appFile, contentPolicy, measurePolicy } from '../../../electron/shell/app-files.ts';

const folder = resolve('out', 'renderer');

describe('appFile', () => {
  it.each([
    ['plumbline://app/index.html', 'index.html', 'text/html; charset=utf-8'],
    ['plumbline://app/assets/main-1a2b.js', join('assets', 'main-1a2b.js'), 'text/javascript; charset=utf-8'],
    ['plumbline://app/assets/main.css?v=1#top', join('assets', 'main.css'), 'text/css; charset=utf-8'],
    ['plumbline://app/assets/Inter.WOFF2', join('assets', 'Inter.WOFF2'), 'font/woff2'],
    ['plumbline://app/assets/codicon.ttf', join('assets', 'codicon.ttf'), 'font/ttf'],
  ])('serves %s', (address, path, contentType) => {
    const file = appFile(folder, address);
    expect(file?.path).toBe(join(folder, path));
    expect(file?.headers['Content-Type']).toBe(contentType);
    expect(file?.headers['Content-Security-Policy']).toBe(contentPolicy);
    expect(file?.headers['X-Content-Type-Options']).toBe('nosniff');
  });

  it.each([
    'plumbline://app/',
    'plumbline://app/..%2f..%2fpackage.json',
    'plumbline://app/..%5c..%5cpackage.json',
    'plumbline://app/index.html%00.js',
    'plumbline://app/%E0%A4%A.js',
    'plumbline://app/main/secrets.pem',
    'plumbline://other/index.html',
    'plumbline://user@other/index.html',
    'file:///etc/passwd.json',
    'https://app/index.html',
    'no address at all',
  ])('refuses %s', (address) => {
    expect(appFile(folder, address)).toBeNull();
  });

  it.each(['plumbline://app/../../package.json', 'plumbline://app/%2e%2e/%2e%2e/package.json'])(
    'keeps %s inside, as the address parser already does',
    (address) => {
      expect(appFile(folder, address)?.path).toBe(join(folder, 'package.json'));
    },
  );

  it('never leaves the folder, whatever the path', () => {
    const piece = fc.constantFrom(
      '..',
      '.',
      '%2e%2e',
      '%2E.',
      '%2f',
      '%5c',
      '\\',
      '/',
      'assets',
      'a.js',
      '%00',
      '?',
      '#',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 4 })), { maxLength: 12 }), (pieces) => {
        const file = appFile(folder, `plumbline://app/${pieces.join('/')}.js`);
        expect(file === null || file.path.startsWith(folder + sep)).toBe(true);
      }),
    );
  });
});

describe('the measuring frame’s page', () => {
  it('has a policy of its own, under which no other page is served', () => {
    const policyOf = (address: string) => appFile(folder, address)?.headers['Content-Security-Policy'];
    expect(policyOf('plumbline://app/measure.html')).toBe(measurePolicy);
    expect(policyOf('plumbline://app/measure.html?x=1#top')).toBe(measurePolicy);
    expect(policyOf('plumbline://app/assets/measure.html')).toBe(contentPolicy);
  });

  it('is in a sandbox without our origin, and may ask nobody for anything but images that main fetches', () => {
    expect(measurePolicy).toContain('sandbox allow-scripts');
    expect(measurePolicy).not.toMatch(/allow-same-origin|unsafe-eval|https?:|script-src[^;]*unsafe|\*/u);
    expect(measurePolicy).toContain('img-src plumbline://app/mail-image/ data:;');
  });

  it('may load its script from another origin than the app’s, which its own is', () => {
    expect(appFile(folder, 'plumbline://app/a.js')?.headers['Access-Control-Allow-Origin']).toBe('*');
    expect(appFile(folder, 'plumbline://app/index.html')?.headers).not.toHaveProperty('Access-Control-Allow-Origin');
  });
});

describe('contentPolicy', () => {
  it('allows no inline script, no eval and nothing remote', () => {
    const directives = new Map(contentPolicy.split('; ').map((text) => [text.split(' ')[0], text.split(' ').slice(1)]));
    expect(directives.get('default-src')).toEqual(["'none'"]);
    expect(directives.get('script-src')).toEqual(["'self'"]);
    expect(directives.get('connect-src')).toEqual(["'none'"]);
    expect(contentPolicy).not.toMatch(/https?:|unsafe-eval|\*/);
  });
});
