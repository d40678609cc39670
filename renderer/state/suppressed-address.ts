// One address: what main found of it in the regions, and what SES thinks of it.
import { create } from 'zustand';
import { bridge } from '../bridge.ts';
import type { RegionName } from '../../shared/aws.ts';
import type { Failure } from '../../shared/failure.ts';
import type { AddressInsights } from '../../shared/health/panels.ts';
import type { AddressVerdict } from '../../shared/health/suppression.ts';
import { forgetWithProfile } from './with-profile.ts';

export type Insights =
  | { readonly state: 'asking' }
  | { readonly state: 'known'; readonly insights: AddressInsights }
  | { readonly state: 'failed'; readonly failure: Failure };

type AddressStore = {
  readonly typed: string;
  /** In all regions of the profile, or in the one that is looked at. */
  readonly everywhere: boolean;
  /** The address that was asked for last. */
  readonly asked: string | null;
  readonly isAsking: boolean;
  readonly verdicts: readonly AddressVerdict[];
  readonly failure: Failure | null;
  /** Of the address that was asked for last; null: not asked, as AWS charges for it. */
  readonly insights: Insights | null;
};

const start: AddressStore = {
  typed: '',
  everywhere: false,
  asked: null,
  isAsking: false,
  verdicts: [],
  failure: null,
  insights: null,
};

export const useSuppressedAddress = create<AddressStore>(() => start);

export function typeAddress(typed: string): void {
  useSuppressedAddress.setState({ typed });
}

export function askEverywhere(everywhere: boolean): void {
  useSuppressedAddress.setState({ everywhere });
}

let asked = 0;

/** `region` null: in all regions. */
export async function lookUpAddress(address: string, region: RegionName | null): Promise<void> {
  asked += 1;
  const mine = asked;
  const isSame = useSuppressedAddress.getState().asked === address;
  useSuppressedAddress.setState({
    typed: address,
    asked: address,
    isAsking: true,
    failure: null,
    ...(isSame ? {} : { verdicts: [], insights: null }),
  });
  const reply = await bridge.request('suppression.look-up', { address, region });
  if (mine !== asked) return;
  useSuppressedAddress.setState(
    reply.ok ? { isAsking: false, verdicts: reply.value } : { isAsking: false, verdicts: [], failure: reply.failure },
  );
}

/** Only on request: AWS charges for each. */
export async function askInsights(region: RegionName): Promise<void> {
  const { asked: address } = useSuppressedAddress.getState();
  if (address === null) return;
  useSuppressedAddress.setState({ insights: { state: 'asking' } });
  const reply = await bridge.request('address.insights', { region, address });
  // Another address was asked for meanwhile.
  if (useSuppressedAddress.getState().asked !== address) return;
  useSuppressedAddress.setState({
    insights: reply.ok ? { state: 'known', insights: reply.value } : { state: 'failed', failure: reply.failure },
  });
}

/** The list was changed here: what was found of the address may be so no more. */
export async function lookUpAgain(region: RegionName): Promise<void> {
  const { asked: address, everywhere } = useSuppressedAddress.getState();
  if (address !== null) await lookUpAddress(address, everywhere ? null : region);
}

export function forgetSuppressedAddress(): void {
  asked += 1;
  useSuppressedAddress.setState(start);
}

forgetWithProfile(forgetSuppressedAddress);
