// Which names mail servers can have (RFC 1123 2.1).
import { describe, expect, it } from 'vitest';
import { hostNameFault } from '../../../../../electron/engine/protocols/mx/host-name.ts';

describe('hostNameFault', () => {
  it.each([
    ['mail.example.com', null],
    ['1and1.example', null],
    ['xn--bcher-kva.example', null],
    ['mail_1.example.com', 'underscore'],
    ['mail\\032host.example.com', 'character'],
    ['-mail.example.com', 'hyphen'],
    ['mail-.example.com', 'hyphen'],
    ['mail', 'single-label'],
    ['mail.example.25', 'numeric-top'],
  ])('%s: %s', (name, fault) => {
    expect(hostNameFault(name)).toBe(fault);
  });
});
