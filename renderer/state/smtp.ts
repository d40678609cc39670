// What was learnt of the SMTP ports of each region, and questions whose answers are kept nowhere.
import { create } from 'zustand';
import { bridge } from '../bridge.ts';
import type { RegionName } from '../../shared/aws.ts';
import type { Failure } from '../../shared/failure.ts';
import {
  type SmtpPassword,
  smtpPorts,
  type SmtpPortNumber,
  type SmtpProbe,
  type SmtpReply,
} from '../../shared/health/smtp.ts';
import type { Reply } from '../../shared/ipc/reply.ts';
import type { AccessKey } from '../../shared/profile.ts';
import { useApp } from './app.ts';

export type PortState =
  | { readonly state: 'running' }
  | { readonly state: 'done'; readonly probe: SmtpProbe }
  | { readonly state: 'failed'; readonly failure: Failure };

export type Ports = { readonly [P in SmtpPortNumber]?: PortState };

type SmtpStore = {
  /** By profile and region: the demo's ports are others than the real ones. */
  readonly places: { readonly [place: string]: Ports };
};

export const useSmtp = create<SmtpStore>(() => ({ places: {} }));

const never: Ports = {};

function placeOf(region: RegionName): string {
  return `${useApp.getState().app?.settings.profileId ?? ''} ${region}`;
}

/** The ports of a region as the active profile last saw them. */
export function usePorts(region: RegionName): Ports {
  const profileId = useApp(({ app }) => app?.settings.profileId ?? '');
  return useSmtp(({ places }) => places[`${profileId} ${region}`] ?? never);
}

function put(place: string, ports: Ports): void {
  const { places } = useSmtp.getState();
  useSmtp.setState({ places: { ...places, [place]: { ...places[place], ...ports } } });
}

/** All at once; each shows as soon as it is known. */
export async function probePorts(region: RegionName): Promise<void> {
  const place = placeOf(region);
  const running = smtpPorts.map(({ portNumber }) => [portNumber, { state: 'running' }] as const);
  put(place, Object.fromEntries(running));
  await Promise.all(
    smtpPorts.map(async ({ portNumber }) => {
      const reply = await bridge.request('smtp.probe', { region, portNumber });
      const learnt: PortState = reply.ok
        ? { state: 'done', probe: reply.value }
        : { state: 'failed', failure: reply.failure };
      put(place, { [portNumber]: learnt });
    }),
  );
}

export async function cancelProbes(region: RegionName): Promise<void> {
  await bridge.request('smtp.cancel', { region });
}

/** The answer belongs to whoever asked, and to no store. */
export function askPassword(region: RegionName, key: AccessKey | null): Promise<Reply<SmtpPassword>> {
  return bridge.request('smtp.password', { region, key });
}

export function decodeReply(text: string): Promise<Reply<SmtpReply>> {
  return bridge.request('smtp.decode', { text });
}
