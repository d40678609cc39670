// Each change as the exact call: the same input goes to the SDK, and the command line is one that the aws program takes.
import { describe, expect, it } from 'vitest';
import { changeCall } from '../../../../electron/engine/publish/change-call.ts';
import { offeredChanges } from '../../../../electron/engine/publish/offered-changes.ts';
import type { SesChange } from '../../../../shared/ses-change.ts';
import { exampleIdentity } from '../../../fakes/ses-identity.ts';

const identity = exampleIdentity();

describe('changeCall', () => {
  it.each<readonly [SesChange, string, object]>([
    [
      { kind: 'mail-from', domain: 'mail.shop.example', onMxFailure: 'REJECT_MESSAGE' },
      'PutEmailIdentityMailFromAttributes',
      { EmailIdentity: 'shop.example', MailFromDomain: 'mail.shop.example', BehaviorOnMxFailure: 'REJECT_MESSAGE' },
    ],
    [
      { kind: 'mail-from', domain: null, onMxFailure: 'USE_DEFAULT_VALUE' },
      'PutEmailIdentityMailFromAttributes',
      { EmailIdentity: 'shop.example', BehaviorOnMxFailure: 'USE_DEFAULT_VALUE' },
    ],
    [
      { kind: 'dkim-signing', enabled: true },
      'PutEmailIdentityDkimAttributes',
      { EmailIdentity: 'shop.example', SigningEnabled: true },
    ],
    [{ kind: 'address-verification' }, 'VerifyEmailIdentity', { EmailAddress: 'shop.example' }],
    [
      { kind: 'default-set', name: null },
      'PutEmailIdentityConfigurationSetAttributes',
      { EmailIdentity: 'shop.example' },
    ],
  ])('%o', (change, operation, input) => {
    const call = changeCall(identity, change);
    expect(call).toMatchObject({ operation, action: `ses:${operation}`, input });
    expect(call.effect.ja).not.toBe(call.effect.en);
  });

  it('writes a command line that a shell takes apart again', () => {
    const odd = exampleIdentity({ name: "o'hara@shop.example", kind: 'address' });
    const { commandLine } = changeCall(odd, { kind: 'feedback-forwarding', enabled: true });
    expect(commandLine).toBe(
      String.raw`aws sesv2 put-email-identity-feedback-attributes --region us-east-1 --cli-input-json '{"EmailIdentity":"o'\''hara@shop.example","EmailForwardingEnabled":true}'`,
    );
  });

  it('tells the way back to what stands now', () => {
    const { undo } = changeCall(identity, { kind: 'mail-from', domain: null, onMxFailure: 'USE_DEFAULT_VALUE' });
    expect(undo.en).toContain('bounce.shop.example');
  });
});

describe('offeredChanges', () => {
  const kinds = (change: Parameters<typeof exampleIdentity>[0]) => offeredChanges(exampleIdentity(change), []);

  it('offers a healthy identity only the other behaviour when its MX fails', () => {
    expect(kinds({})).toEqual([{ kind: 'mail-from', domain: 'bounce.shop.example', onMxFailure: 'REJECT_MESSAGE' }]);
  });

  it('starts again what SES has given up', () => {
    const { dkim } = identity;
    expect(kinds({ verification: 'FAILED', dkim: { ...dkim, status: 'FAILED' } })).toContainEqual({
      kind: 'dkim-restart',
      keyLength: 'RSA_2048_BIT',
    });
    expect(kinds({ mailFrom: { domain: 'b.shop.example', status: 'FAILED', onMxFailure: 'REJECT_MESSAGE' } })).toEqual([
      { kind: 'mail-from', domain: 'b.shop.example', onMxFailure: 'REJECT_MESSAGE' },
      { kind: 'mail-from', domain: 'b.shop.example', onMxFailure: 'USE_DEFAULT_VALUE' },
    ]);
  });

  it('offers a MAIL FROM domain where there is none, a new mail to an address that waits, forwarding where it is off', () => {
    expect(kinds({ mailFrom: null })).toContainEqual({
      kind: 'mail-from',
      domain: 'bounce.shop.example',
      onMxFailure: 'USE_DEFAULT_VALUE',
    });
    const elsewhere = offeredChanges(exampleIdentity({ region: 'eu-west-1', mailFrom: null }), [exampleIdentity()]);
    expect(elsewhere).toContainEqual({
      kind: 'mail-from',
      domain: 'bounce-eu-west-1.shop.example',
      onMxFailure: 'USE_DEFAULT_VALUE',
    });
    expect(kinds({ kind: 'address', verification: 'PENDING' })).toContainEqual({ kind: 'address-verification' });
    expect(kinds({ feedbackForwarding: false })).toContainEqual({ kind: 'feedback-forwarding', enabled: true });
  });
});
