// The stand-ins for Amazon S3 and CloudWatch Logs, driven by the real `aws` command line.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type DemoSesTrial, startDemoSesTrial, startMs } from '../fakes/demo-ses-client.ts';
import { findAws, runAws } from './demo-ses-awscli.ts';

const file = findAws();

describe('with the aws command line', () => {
  let trial: DemoSesTrial;
  let folder: string;
  beforeAll(async () => {
    trial = await startDemoSesTrial({ scenario: { 'us-east-1': { buckets: ['letters'] } } });
    folder = await mkdtemp(path.join(tmpdir(), 'plumbline-'));
  });
  beforeEach(({ skip }) =>
    skip(file === null, 'the aws command line cannot be found; install it with apt-get install awscli'),
  );
  afterAll(async () => {
    await trial.close();
    await rm(folder, { recursive: true });
  });

  const aws = (...args: readonly string[]) => runAws({ file: file ?? '', endpoint: trial.ses.endpoint }, args);

  it('puts objects, lists them and gets them back', async () => {
    const [given, got] = [path.join(folder, 'given'), path.join(folder, 'got')];
    await writeFile(given, 'a letter');
    const object = ['--bucket', 'letters', '--key', 'a b/ü'];
    expect((await aws('s3api', 'put-object', ...object, '--body', given)).complaint).toBe('');
    const list = ['--bucket', 'letters', '--prefix', 'a b/', '--delimiter', '/'];
    const [listed, fetched, gone] = await Promise.all([
      aws('s3api', 'list-objects-v2', ...list),
      aws('s3api', 'get-object', ...object, got),
      aws('s3api', 'get-object', '--bucket', 'letters', '--key', 'nothing', path.join(folder, 'nothing')),
    ]);
    expect(listed.answer).toMatchObject({ Contents: [{ Key: 'a b/ü', Size: 8 }] });
    expect(fetched.answer).toMatchObject({ ContentLength: 8 });
    expect(await readFile(got, 'utf8')).toBe('a letter');
    expect(gone.complaint).toContain('An error occurred (NoSuchKey) when calling the GetObject operation');
  });

  it('makes a log group, writes to it and searches it', async () => {
    const group = ['--log-group-name', 'letters'];
    const stream = ['--log-stream-name', 'Bounce'];
    await aws('logs', 'create-log-group', ...group);
    await aws('logs', 'create-log-stream', ...group, ...stream);
    const line = `timestamp=${startMs},message=ann@mailbox.example`;
    expect((await aws('logs', 'put-log-events', ...group, ...stream, '--log-events', line)).complaint).toBe('');
    const search = ['--filter-pattern', '"ann@mailbox.example"', '--start-time', String(startMs - 1000)];
    const found = await aws('logs', 'filter-log-events', ...group, ...search);
    expect(found.answer).toMatchObject({ events: [{ message: 'ann@mailbox.example', logStreamName: 'Bounce' }] });
  });
});
