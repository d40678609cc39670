// Signature Version 4 against the worked example of AWS's documentation ("get-vanilla-query-order" of its test suite).
import { describe, expect, it } from 'vitest';
import type { Heard } from '../../../../../electron/demo/ses/wire/heard.ts';
import { isSignedWith, readClaim } from '../../../../../electron/demo/ses/wire/signature.ts';

const secret = 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY';

/** AWS Signature Version 4 test suite: us-east-1, service "service", 30 August 2015. */
const heard = (search: string, signature: string): Heard => ({
  method: 'GET',
  path: '/',
  search,
  hasHungUp: () => false,
  headers: new Map([
    ['host', 'example.amazonaws.com'],
    ['x-amz-date', '20150830T123600Z'],
    [
      'authorization',
      `AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=host;x-amz-date, Signature=${signature}`,
    ],
  ]),
  body: Buffer.alloc(0),
});

describe('signatures', () => {
  it.each([
    ['get-vanilla', '', '5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31'],
    [
      'get-vanilla-query-order-key-case',
      'Param2=value2&Param1=value1',
      'b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500',
    ],
  ])('%s', (_name, search, signature) => {
    const request = heard(search, signature);
    expect(readClaim(request)).toMatchObject({ accessKeyId: 'AKIDEXAMPLE', region: 'us-east-1', service: 'service' });
    expect(isSignedWith(secret, request, readClaim(request))).toBe(true);
    const changed = { ...request, method: 'PUT' };
    expect(isSignedWith(secret, changed, readClaim(changed))).toBe(false);
    expect(isSignedWith(`${secret}x`, request, readClaim(request))).toBe(false);
  });

  it.each([
    ['another scheme', 'Basic dXNlcjpwYXNz'],
    ['no signature', 'AWS4-HMAC-SHA256 Credential=A/20150830/us-east-1/ses/aws4_request, SignedHeaders=host'],
    ['half a scope', 'AWS4-HMAC-SHA256 Credential=A/20150830, SignedHeaders=host, Signature=00'],
  ])('%s is no claim', (_what, authorization) => {
    const request = {
      ...heard('', ''),
      hasHungUp: () => false,
      headers: new Map([
        ['authorization', authorization],
        ['x-amz-date', 'x'],
      ]),
    };
    expect(() => readClaim(request)).toThrow('Authorization header requires');
  });
});
