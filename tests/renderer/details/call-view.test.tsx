import { describe, expect, it } from 'vitest';
import { EvidenceView } from '../../../renderer/details/evidence-view.tsx';
import { printJson } from '../../../renderer/details/print-json.ts';
import type { AwsCall } from '../../../shared/aws.ts';
import { awsSource } from '../../../shared/evidence.ts';
import { read, show } from '../show.tsx';

const call: AwsCall = {
  service: 'ses',
  operation: 'GetEmailIdentity',
  region: 'us-east-1',
  subject: 'a.example',
  requestId: 'request-1',
  askedAtMs: Date.UTC(2026, 10, 21, 12, 0, 0),
  elapsedMs: 84.2,
  attempts: 1,
  cached: false,
  answer: '{"VerificationStatus":"SUCCESS"}',
};

describe('an answer of AWS as evidence', () => {
  it('names the call, where it went, its request id and what came back', () => {
    const text = read(show(<EvidenceView evidence={[awsSource(call)]} />));
    for (const part of [
      'GetEmailIdentity a.example',
      'us-east-1',
      '"VerificationStatus": "SUCCESS"',
      '84 ms',
      'request-1',
    ])
      expect(text).toContain(part);
  });

  it('says that it came from the cache, and shows no answer where none came', () => {
    const markup = show(
      <EvidenceView evidence={[awsSource({ ...call, cached: true, answer: null, requestId: null })]} />,
    );
    expect(read(markup)).toContain('from the cache');
    expect(markup).not.toContain('<pre');
  });
});

describe('printJson', () => {
  it('lays an answer out over lines, and leaves one that was cut off', () => {
    expect(printJson('{"a":[1]}')).toBe('{\n  "a": [\n    1\n  ]\n}');
    expect(printJson('{"a":[1')).toBe('{"a":[1');
  });
});
