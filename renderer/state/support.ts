// The mail clients that are known, how old what is known of them is, and newer data.
import { create } from 'zustand';
import { bridge } from '../bridge.ts';
import type { SupportFacts } from '../../shared/draft/support.ts';
import type { Failure } from '../../shared/failure.ts';
import { checkSoon } from './check.ts';

type SupportStore = {
  /** Null before main has answered. */
  readonly facts: SupportFacts | null;
  readonly isRefreshing: boolean;
  readonly failure: Failure | null;
};

export const useSupport = create<SupportStore>(() => ({ facts: null, isRefreshing: false, failure: null }));

export async function loadSupport(): Promise<void> {
  if (useSupport.getState().facts !== null) return;
  const reply = await bridge.request('support.facts', {});
  useSupport.setState(reply.ok ? { facts: reply.value, failure: null } : { failure: reply.failure });
}

/** From caniemail.com, or from a file that main asks for. */
export async function refreshSupport(from: 'web' | 'file'): Promise<void> {
  useSupport.setState({ isRefreshing: true, failure: null });
  const reply = await bridge.request('support.refresh', { from });
  useSupport.setState({ isRefreshing: false });
  if (!reply.ok) return useSupport.setState({ failure: reply.failure });
  if (reply.value === null) return;
  useSupport.setState({ facts: reply.value });
  checkSoon();
}
