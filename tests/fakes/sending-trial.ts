// A simulated account that may send, its answers held to the SDK's schemas, with a clock and the log of events at hand.
import { SendEmailCommand, type SendEmailCommandInput, type SESv2Client } from '@aws-sdk/client-sesv2';
import { eventsOf } from '../../electron/demo/ses/messages/event-log.ts';
import { demoAccountId } from '../../electron/demo/ses/start-demo-ses.ts';
import type { RegionAccount, ScenarioRegion } from '../../electron/demo/ses/state/region-account.ts';
import { checkedClient } from './checked-client.ts';
import { type DemoSesTrial, startDemoSesTrial, startMs } from './demo-ses-client.ts';

export const regionName = 'us-east-1';

/** An event record, as far as tests look into it. */
export type EventRecord = {
  readonly eventType: string;
  readonly mail: {
    readonly messageId: string;
    readonly destination: readonly string[];
    readonly tags: { readonly [name: string]: readonly string[] };
    readonly [member: string]: unknown;
  };
  readonly [body: string]: unknown;
};

export type SendingTrial = {
  readonly trial: DemoSesTrial;
  readonly ses: SESv2Client;
  readonly account: RegionAccount;
  /** Sends a plain message from the verified domain with the set `all`; what is given takes the place of it. */
  send(to: string | readonly string[], given?: Partial<SendEmailCommandInput>): Promise<string>;
  /** Moves the clock on from where it stands. */
  passMs(ms: number): void;
  /** What has been published of a message by now. */
  events(messageId: string): readonly EventRecord[];
  close(): Promise<void>;
};

const sender: ScenarioRegion = {
  account: {
    ProductionAccessEnabled: true,
    SendQuota: { Max24HourSend: 50_000, MaxSendRate: 1000 },
    VdmAttributes: { VdmEnabled: 'ENABLED', DashboardAttributes: { EngagementMetrics: 'ENABLED' } },
  },
  identities: { 'orchard.example': { frozen: true, VerificationStatus: 'SUCCESS' } },
  configurationSets: { all: {} },
};

export async function startSendingTrial(told: ScenarioRegion = {}): Promise<SendingTrial> {
  const trial = await startDemoSesTrial({ scenario: { [regionName]: { ...sender, ...told } } });
  const ses = checkedClient(trial, regionName);
  const account = trial.ses.site.region(demoAccountId, regionName);
  let nowMs = startMs;
  return {
    trial,
    ses,
    account,
    send: async (to, given = {}) => {
      const { MessageId = '' } = await ses.send(
        new SendEmailCommand({
          FromEmailAddress: 'Orchard <news@orchard.example>',
          Destination: { ToAddresses: typeof to === 'string' ? [to] : [...to] },
          ConfigurationSetName: 'all',
          Content: {
            Simple: {
              Subject: { Data: 'Apples' },
              Body: { Html: { Data: '<p>Ripe: <a href="https://orchard.example/shop">shop</a></p>' } },
            },
          },
          ...given,
        }),
      );
      return MessageId;
    },
    passMs: (ms) => {
      nowMs += ms;
      trial.setNowMs(nowMs);
    },
    events: (messageId) =>
      (eventsOf(account, { sinceMs: -Infinity, untilMs: nowMs }) as unknown as readonly EventRecord[]).filter(
        ({ mail }) => mail.messageId === messageId,
      ),
    close: async () => {
      ses.destroy();
      await trial.close();
    },
  };
}
