// The scenario files, read into one world; the order is that in which the domains are listed to a user.
import { readZone } from './zone/read-zone.ts';
import { assembleWorld, type World } from './world.ts';
import orchard from './scenarios/orchard.zone?raw';
import tenfold from './scenarios/tenfold.zone?raw';
import twin from './scenarios/twin.zone?raw';
import watchful from './scenarios/watchful.zone?raw';
import oldlock from './scenarios/oldlock.zone?raw';
import turnedkey from './scenarios/turnedkey.zone?raw';
import noreturn from './scenarios/noreturn.zone?raw';
import doubled from './scenarios/doubled.zone?raw';
import detour from './scenarios/detour.zone?raw';
import fadedbadge from './scenarios/fadedbadge.zone?raw';
import silent from './scenarios/silent.zone?raw';
import vacantlot from './scenarios/vacantlot.zone?raw';
import hananomiyako from './scenarios/hananomiyako.zone?raw';
import longwinded from './scenarios/longwinded.zone?raw';
import stillwater from './scenarios/stillwater.zone?raw';
import stumble from './scenarios/stumble.zone?raw';
import catchall from './scenarios/catchall.zone?raw';
import halfway from './scenarios/halfway.zone?raw';
import patience from './scenarios/patience.zone?raw';
import movedhost from './scenarios/movedhost.zone?raw';
import brokennow from './scenarios/brokennow.zone?raw';
import patchwork from './scenarios/patchwork.zone?raw';
import slipofpen from './scenarios/slipofpen.zone?raw';
import faraway from './scenarios/faraway.zone?raw';
import splitview from './scenarios/splitview.zone?raw';
import twoways from './scenarios/twoways.zone?raw';
import closedgate from './scenarios/closedgate.zone?raw';
import strictly from './scenarios/strictly.zone?raw';
import threeways from './scenarios/threeways.zone?raw';
import opendoor from './scenarios/opendoor.zone?raw';
import ownkey from './scenarios/ownkey.zone?raw';
import replica from './scenarios/replica.zone?raw';
import newhome from './scenarios/newhome.zone?raw';
import freshstart from './scenarios/freshstart.zone?raw';
import demoAccount from './scenarios/demo-account.zone?raw';
import demoTraffic from './scenarios/demo-traffic.zone?raw';
import demoMonth from './scenarios/demo-month.zone?raw';
import demoWiring from './scenarios/demo-wiring.zone?raw';
import amazonKeys from './scenarios/amazon-keys.zone?raw';
import topLevel from './scenarios/top-level.zone?raw';
import received from './scenarios/received.zone?raw';
import customers from './scenarios/customers.zone?raw';
import providers from './scenarios/providers.zone?raw';
import amazon from './scenarios/amazon.zone?raw';
import reverse from './scenarios/reverse.zone?raw';

/** The scenario files as they are written, by name without `.zone`. */
export const scenarioTexts: { readonly [file: string]: string } = {
  orchard,
  tenfold,
  twin,
  watchful,
  oldlock,
  turnedkey,
  noreturn,
  doubled,
  detour,
  fadedbadge,
  silent,
  vacantlot,
  hananomiyako,
  longwinded,
  stillwater,
  stumble,
  catchall,
  halfway,
  patience,
  movedhost,
  brokennow,
  patchwork,
  slipofpen,
  faraway,
  splitview,
  twoways,
  closedgate,
  strictly,
  threeways,
  opendoor,
  ownkey,
  replica,
  newhome,
  freshstart,
  'demo-account': demoAccount,
  'demo-traffic': demoTraffic,
  'demo-wiring': demoWiring,
  'demo-month': demoMonth,
  'amazon-keys': amazonKeys,
  'top-level': topLevel,
  providers,
  customers,
  received,
  amazon,
  reverse,
};

export function demoWorld(): World {
  return assembleWorld(
    Object.entries(scenarioTexts).map(([file, text]) => {
      try {
        return readZone(text);
      } catch (error) {
        throw new Error(`${file}.zone: ${String(error)}`, { cause: error });
      }
    }),
  );
}
