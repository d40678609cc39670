// Authentication-Results as receivers write them (RFC 8601 Appendix B, and what is seen of Gmail and Exchange).
import { expect, it } from 'vitest';
import {
  clientIpIn,
  parseAuthenticationResults,
  withoutInstance,
} from '../../../../../electron/engine/protocols/authentication-results/parse.ts';

const shown = (value: string) =>
  parseAuthenticationResults(value).map(({ authservId, method, result, properties, reason }) =>
    [authservId, `${method}=${result}`, ...properties.map((one) => `${one.name}=${one.value}`), reason ?? ''].join(' '),
  );

it.each([
  ['example.org 1; none', []],
  ['example.com; spf=pass smtp.mailfrom=example.net', ['example.com spf=pass smtp.mailfrom=example.net ']],
  [
    'example.com; dkim=pass reason="good signature" header.i=@mail-router.example.net; dkim=fail reason="bad; signature" header.i=@newyork.example.com',
    [
      'example.com dkim=pass header.i=@mail-router.example.net good signature',
      'example.com dkim=fail header.i=@newyork.example.com bad; signature',
    ],
  ],
  [
    'mx.google.com;\r\n dkim=pass header.i=@example.com header.s=s1 header.b="Ab/c=";\r\n spf=pass (google.com: domain of b@example.com designates 192.0.2.1 as permitted sender; x) smtp.mailfrom=b@example.com;\r\n dmarc=pass (p=REJECT sp=REJECT dis=NONE) header.from=example.com',
    [
      'mx.google.com dkim=pass header.i=@example.com header.s=s1 header.b=Ab/c= ',
      'mx.google.com spf=pass smtp.mailfrom=b@example.com ',
      'mx.google.com dmarc=pass header.from=example.com ',
    ],
  ],
  [
    'spf=pass (sender IP is 192.0.2.1) smtp.mailfrom=example.com; dkim=pass (signature was verified) header.d=example.com;compauth=pass reason=100',
    [' spf=pass smtp.mailfrom=example.com ', ' dkim=pass header.d=example.com ', ' compauth=pass 100'],
  ],
  [
    'foo.example (comment) 1; dkim/1 = FAIL (bad) policy.dkim-rules = weak',
    ['foo.example dkim=fail policy.dkim-rules=weak '],
  ],
  ['', []],
  [';;;', []],
])('%s', (value, results) => {
  expect(shown(value)).toEqual(results);
});

it('finds the address of the sender', () => {
  expect(clientIpIn('pass (x) receiver=a; client-ip=192.0.2.1; helo=b')).toBe('192.0.2.1');
  expect(clientIpIn('a; spf=pass smtp.remote-ip="2001:db8::1"')).toBe('2001:db8::1');
  expect(clientIpIn('a; iprev=pass policy.iprev=192.0.2.1 (x)')).toBe('192.0.2.1');
  expect(clientIpIn('a; spf=pass (domain of a@b designates 192.0.2.1 as permitted sender)')).toBe('192.0.2.1');
  expect(clientIpIn('a; spf=fail (sender IP is 192.0.2.1) x')).toBe('192.0.2.1');
  expect(clientIpIn('a; spf=none')).toBeNull();
});

it('leaves the instance of an ARC set out', () => {
  expect(withoutInstance(' i=2; mx.example; spf=pass')).toBe('mx.example; spf=pass');
});
