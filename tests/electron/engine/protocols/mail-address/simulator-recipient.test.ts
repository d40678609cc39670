// Which recipients are the mailbox simulator and can be nobody else: all that a read-only profile may send to.
import { expect, it } from 'vitest';
import { isSimulatorRecipient } from '../../../../../electron/engine/protocols/mail-address/simulator-recipient.ts';

it.each([
  'success@simulator.amazonses.com',
  'Bounce+label-1@Simulator.AmazonSES.com',
  'The Simulator <success@simulator.amazonses.com>',
  '"The simulator" <complaint@simulator.amazonses.com>',
])('takes %s', (recipient) => expect(isSimulatorRecipient(recipient)).toBe(true));

it.each([
  'success@simulator.amazonses.com.evil.example',
  'success@evil-simulator.amazonses.com',
  'success@simulatoramazonses.com',
  'success@simulator.amazonses.com.',
  'success@simulator.amazonses.co',
  'success@sub.simulator.amazonses.com',
  // Letters beyond ASCII that a pattern of any case takes for s and k: the long s, the Kelvin sign.
  'success@ſimulator.amazonses.com',
  '\u{212A}en@simulator.amazonses.com',
  'success@ѕimulator.amazonses.com',
  'success@simulator。amazonses.com',
  '"mia@b.example"@simulator.amazonses.com',
  'mia@b.example@simulator.amazonses.com',
  'mia%b.example@simulator.amazonses.com',
  'b.example!mia@simulator.amazonses.com',
  'success(x)@simulator.amazonses.com',
  'success@(mia@b.example)simulator.amazonses.com',
  '@b.example:success@simulator.amazonses.com',
  'group:success@simulator.amazonses.com;',
  'mia@b.example, success@simulator.amazonses.com',
  'mia@b.example <success@simulator.amazonses.com>',
  'x <mia@b.example> <success@simulator.amazonses.com>',
  '"x\\" <mia@b.example>, \\"" <success@simulator.amazonses.com>',
  '"x\r\n y" <success@simulator.amazonses.com>',
  'x\r\n y <success@simulator.amazonses.com>',
  'success@simulator.amazonses.com\r\nRCPT TO:<mia@b.example>',
  'success@simulator.amazonses.com\n',
  ' success@simulator.amazonses.com',
  'success@simulator.amazonses.com\0',
  '<success@simulator.amazonses.com>',
  'success@[simulator.amazonses.com]',
  '',
])('does not take %j', (recipient) => expect(isSimulatorRecipient(recipient)).toBe(false));
