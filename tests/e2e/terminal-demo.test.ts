// `plumbline demo`: what it prints, and how it ends.
import { afterEach, describe, expect, it } from 'vitest';
import { demoWorld } from '../../electron/demo/demo-world.ts';
import { run, type Running, start } from './terminal.ts';

const running: Running[] = [];
function startDemo(...args: readonly string[]): Running {
  const demo = start(['demo', ...args]);
  running.push(demo);
  return demo;
}
afterEach(async () => {
  for (const { child, ended } of running.splice(0)) {
    child.kill('SIGKILL');
    await ended;
  }
});

const domains = demoWorld().stories.map(({ domain }) => domain);

describe('plumbline demo', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    'prints its address and its domains, and ends with 0 on %s',
    async (signal) => {
      const demo = startDemo('--dns-port', '0');
      const [address, ...others] = await demo.lines(5 + domains.length);
      const [endpoint = '', keyId = '', secret = '', region = '', ...listed] = others;
      expect(address).toMatch(/^127\.0\.0\.1:\d+$/u);
      expect(endpoint).toMatch(/^export AWS_ENDPOINT_URL=http:\/\/127\.0\.0\.1:\d+$/u);
      expect([keyId, secret, region].map((line) => line.split('=')[0])).toEqual([
        'export AWS_ACCESS_KEY_ID',
        'export AWS_SECRET_ACCESS_KEY',
        'export AWS_REGION',
      ]);
      expect(listed).toEqual(domains);
      expect(listed.length).toBeGreaterThanOrEqual(8);
      expect(listed.filter((domain) => !/\.(example|test)$/u.test(domain))).toEqual([]);
      demo.child.kill(signal);
      const { code, stdout, stderr } = await demo.ended;
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toBe(`${[address, ...others].join('\n')}\n`);
    },
  );

  it('listens at the port it is given, and says that a taken one is taken', async () => {
    const [address = ''] = await startDemo().lines(1);
    const portNumber = address.split(':')[1] ?? '';
    const second = await run(['demo', '--dns-port', portNumber]);
    expect(second).toMatchObject({ code: 3, stdout: '' });
    expect(second.stderr).toMatch(new RegExp(`^[^\\n]*EADDRINUSE[^\\n]*${portNumber}[^\\n]*\\n$`, 'u'));
    running[0]?.child.kill('SIGTERM');
    await running[0]?.ended;
    expect((await startDemo('--dns-port', portNumber).lines(1))[0]).toBe(address);
  });

  it.each([['-1'], ['65536'], ['http'], ['1e3'], ['']])('refuses the port "%s"', async (portNumber) => {
    const { code, stdout, stderr } = await run(['demo', `--dns-port=${portNumber}`]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^--dns-port [^\n]+\n$/u);
  });

  it('goes on serving when its reader has seen enough', async () => {
    const demo = startDemo();
    const [address = ''] = await demo.lines(1);
    demo.child.stdout?.destroy();
    const { code } = await run(['audit', domains[0] ?? '', '--resolver', address]);
    expect(code).toBe(0);
    expect(demo.child.exitCode).toBeNull();
  });
});
