// Puts together what sending a call takes: credentials, clients on one connection, budgets, and the probes that ask by it.
import { setMaxListeners } from 'node:events';
import { createBudgets } from './budgets.ts';
import { createClients } from './clients.ts';
import { type Connection, createConnection } from './connection.ts';
import { createCredentials } from './credentials.ts';
import { CredentialsRefused } from './credentials-failure.ts';
import { homeRegion } from './home-region.ts';
import { createProbes } from './probes.ts';
import { callerCall } from './read-calls.ts';
import { createRedaction } from './redaction.ts';
import { sendCall, type SendWorld } from './send-call.ts';
import { policyOf, type SesSetup } from './setup.ts';

export type OpenAccount = SendWorld & {
  readonly connection: Connection;
  /** Aborted when the account is closed. */
  readonly closing: AbortSignal;
  close(): void;
};

export function openAccount(setup: SesSetup): OpenAccount {
  const policy = policyOf(setup);
  const redaction = createRedaction();
  const connection = createConnection(setup, policy);
  const credentials = createCredentials({ setup, connection, redaction });
  const closing = new AbortController();
  // All that is on its way listens to it: many listeners are no leak.
  setMaxListeners(0, closing.signal);

  async function credentialsNow() {
    const got = await credentials.current();
    if (!got.ok) throw new CredentialsRefused(got.failure);
    return got.value;
  }

  async function isKnownAtHome(): Promise<boolean> {
    const sent = await sendCall({ call: callerCall(), region: homeRegion(setup), signal: closing.signal }, account);
    return sent.ok;
  }

  const account: OpenAccount = {
    setup,
    policy,
    redaction,
    connection,
    credentials,
    clients: createClients({ setup, policy, connection, credentials: credentialsNow }),
    budgets: createBudgets(policy.rateFactor),
    probes: createProbes({ isKnownAtHome }),
    closing: closing.signal,
    close: () => {
      closing.abort();
      connection.destroy();
    },
  };
  return account;
}
