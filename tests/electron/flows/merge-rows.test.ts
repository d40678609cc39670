// What stays in the table of identities from one reading to the next.
import { describe, expect, it } from 'vitest';
import { listedRow, mergeRows } from '../../../electron/flows/merge-rows.ts';
import type { RegionState } from '../../../shared/account-report.ts';
import { exampleAccount, exampleRow } from '../../fakes/account-report.ts';

const region = (name: string, change: Partial<RegionState> = {}): RegionState => ({
  region: name,
  account: null,
  failure: null,
  identities: 1,
  ...change,
});
const names = (rows: readonly { name: string; region: string }[]) => rows.map((row) => `${row.name} ${row.region}`);

const before = exampleAccount({
  rows: [
    exampleRow({ name: 'gone.example', domain: 'gone.example' }),
    exampleRow({ worst: 'high' }),
    exampleRow({ region: 'eu-west-1' }),
    exampleRow({ region: 'ap-northeast-1' }),
  ],
});

describe('listedRow', () => {
  const line = {
    name: 'shop.example',
    region: 'us-east-1',
    kind: 'domain',
    sendingEnabled: true,
    verification: 'PENDING',
  } as const;

  it('keeps what was found out before, and its age, but takes the new state', () => {
    expect(listedRow(line, before)).toMatchObject({ worst: 'high', verification: 'PENDING', progress: 'listed' });
  });

  it('knows nothing of a new one, and shows U-labels', () => {
    const row = listedRow({ ...line, name: 'info@xn--28jtc7bua6926h.example', kind: 'address' }, null);
    expect(row).toMatchObject({ domain: 'xn--28jtc7bua6926h.example', unicode: '花のみやこ.example', worst: null });
  });
});

describe('mergeRows', () => {
  const found = [exampleRow({ worst: 'pass' })];

  it('drops what a region no longer lists, and keeps what a region could not be asked about', () => {
    const failure = { kind: 'aws-unreachable', endpoint: 'x', because: 'y' } as const;
    const regions = [region('us-east-1'), region('eu-west-1', { failure, identities: 0 }), region('ap-northeast-1')];
    expect(names(mergeRows({ before, found, regions, only: null }))).toEqual([
      'shop.example eu-west-1',
      'shop.example us-east-1',
    ]);
  });

  it('drops a region that the profile no longer names', () => {
    expect(names(mergeRows({ before, found, regions: [region('us-east-1')], only: null }))).toEqual([
      'shop.example us-east-1',
    ]);
  });

  it('keeps all others where only one was asked for again', () => {
    const regions = ['us-east-1', 'eu-west-1', 'ap-northeast-1'].map((name) => region(name));
    const only = [{ name: 'shop.example', region: 'us-east-1' }];
    const rows = mergeRows({ before, found, regions, only });
    expect(names(rows)).toHaveLength(4);
    expect(rows.find(({ region: where, name }) => where === 'us-east-1' && name === 'shop.example')?.worst).toBe(
      'pass',
    );
  });
});
