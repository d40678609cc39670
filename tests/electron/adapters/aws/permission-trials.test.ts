import { expect, it } from 'vitest';
import { permissionTrials } from '../../../../electron/adapters/aws/permission-trials.ts';
import { permissions } from '../../../../electron/engine/publish/permissions.ts';

it('there is a trial for every permission that the program may need, and it changes what the list says', () => {
  expect(permissions.length).toBeGreaterThan(15);
  for (const { action, changes } of permissions)
    expect([action, permissionTrials[action]?.changes]).toEqual([action, changes]);
});

it('nothing that changes or sends is about anything that can exist', () => {
  const changing = Object.values(permissionTrials).filter(({ changes }) => changes);
  expect(changing.length).toBeGreaterThan(7);
  for (const { subject } of changing) expect(subject).toMatch(/\.invalid$/u);
});
