import { expect, it } from 'vitest';
import { permissionTrials } from '../../../../electron/adapters/aws/permission-trials.ts';
import { permissions } from '../../../../electron/engine/publish/permissions.ts';

const trials = permissionTrials({ region: 'us-east-1', accountId: '111122223333' });

it('there is a trial for every permission that can be tried, and it changes what the list says', () => {
  expect(permissions.length).toBeGreaterThan(15);
  for (const { action, changes, needsPlace } of permissions)
    expect([action, trials[action]?.changes]).toEqual([action, needsPlace === true ? undefined : changes]);
});

it('nothing that changes or sends is about anything that can exist', () => {
  const changing = Object.values(trials).filter(({ changes }) => changes);
  expect(changing.length).toBeGreaterThan(7);
  for (const { subject } of changing) expect(subject).toMatch(/\.invalid$/u);
});

it('wherever it is tried, resources are named as that part of AWS names them', () => {
  const subjects = (region: string): readonly (string | null | undefined)[] => {
    const here = permissionTrials({ region, accountId: '111122223333' });
    return ['sns:GetTopicAttributes', 'iam:GetPolicy'].map((action) => here[action]?.subject);
  };
  expect(subjects('cn-north-1')).toEqual([
    'arn:aws-cn:sns:cn-north-1:111122223333:plumbline-permission-check',
    'arn:aws-cn:iam::aws:policy/plumbline-permission-check',
  ]);
  expect(subjects('eu-west-1')[1]).toBe('arn:aws:iam::aws:policy/plumbline-permission-check');
});
