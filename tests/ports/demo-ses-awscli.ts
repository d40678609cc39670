// Finds the real `aws` command line and runs it against the simulated SES, away from the settings of this machine's user.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { demoAccessKey } from '../../electron/demo/ses/start-demo-ses.ts';

/** Debian's package first, then whatever the PATH has; null where there is none. */
export function findAws(): string | null {
  const folders = ['/usr/bin', ...(process.env['PATH'] ?? '').split(path.delimiter)];
  return folders.map((folder) => path.join(folder, 'aws')).find((file) => existsSync(file)) ?? null;
}

export type AwsRun = {
  readonly code: number;
  /** What it printed, read as JSON; null where it printed nothing. */
  readonly answer: unknown;
  readonly complaint: string;
};

export type AwsCommand = { readonly file: string; readonly endpoint: string };

export function runAws({ file, endpoint }: AwsCommand, args: readonly string[]): Promise<AwsRun> {
  const env = {
    PATH: process.env['PATH'],
    LC_ALL: 'C.UTF-8',
    AWS_ACCESS_KEY_ID: demoAccessKey.accessKeyId,
    AWS_SECRET_ACCESS_KEY: demoAccessKey.secretAccessKey,
    AWS_DEFAULT_REGION: 'us-east-1',
    AWS_CONFIG_FILE: '/dev/null',
    AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_MAX_ATTEMPTS: '1',
    AWS_PAGER: '',
  };
  return new Promise((done) => {
    execFile(file, ['--endpoint-url', endpoint, '--output', 'json', ...args], { env }, (error, stdout, stderr) => {
      const answer = stdout.trim() === '' ? null : (JSON.parse(stdout) as unknown);
      done({ code: error === null ? 0 : Number(error.code), answer, complaint: stderr.trim() });
    });
  });
}
