import { expect, it } from 'vitest';
import { createRedaction } from '../../../../electron/adapters/aws/redaction.ts';

it.each([
  ['a key id', 'key AKIAIOSFODNN7EXAMPLE.', 'key AKIA…MPLE.'],
  ['a temporary key id', 'ASIAIOSFODNN7EXAMPLE/20261122/us-east-1', 'ASIA…MPLE/20261122/us-east-1'],
  ['a signature', 'SignedHeaders=host, Signature=0123abcd', 'SignedHeaders=host, Signature=…'],
  [
    'a token in the canonical request',
    'x-amz-security-token:IQoJb3JpZ2lu//x=\n\nhost',
    'x-amz-security-token:…\n\nhost',
  ],
  ['a token in a query', 'X-Amz-Security-Token=IQoJ&X-Amz-Signature=ab', 'X-Amz-Security-Token=…&X-Amz-Signature=…'],
  ['a token in JSON', '{"x-amz-security-token":"IQoJ","a":1}', '{"x-amz-security-token":"…","a":1}'],
  ["a proxy's password", 'http://user:pass@proxy.example:3128', 'http://proxy.example:3128'],
  ['nothing of an ordinary sentence', 'The signature we calculated does not match.', null],
  ['nothing of an address', 'mailto:a@shop.example and arn:aws:iam::111122223333:user/a', null],
])('%s', (_what, text, expected) => {
  expect(createRedaction().clean(text)).toBe(expected ?? text);
});

it('every secret that it has learnt, wherever it stands, but nothing too short to be one', () => {
  const redaction = createRedaction();
  redaction.learn('wJalrXUtnFEMI/K7MDENG');
  redaction.learn('');
  redaction.learn('the');
  redaction.learn(null);
  expect(redaction.clean('the (wJalrXUtnFEMI/K7MDENG) wJalrXUtnFEMI/K7MDENG')).toBe('the (…) …');
});
