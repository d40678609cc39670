// The shop's customers: always the same people at the same addresses, so that each has a history.
import { openDraw, seedAt, seedOf } from '../traffic/draw.ts';
import { type Receiver, receivers } from './receivers.ts';

export type Customer = { readonly address: string; readonly receiver: Receiver; readonly isJapanese: boolean };

const familyNames =
  'sato suzuki takahashi tanaka ito watanabe yamamoto nakamura kobayashi kato yoshida yamada sasaki matsumoto inoue kimura hayashi shimizu saito mori abe ikeda hashimoto ishikawa ogawa okada goto hasegawa fujita kondo endo aoki sakamoto fukuda nishimura ota miura fujiwara okamoto nakano'.split(
    ' ',
  );
const givenNames =
  'haruka yui sakura aoi hina mei rin misaki nanami ayaka kaori yuko akiko emi tomoko naomi ken daiki shota takumi kenta ryo yuta hiroshi makoto satoshi kazuki naoki jun kei mika saki chika asuka mao nao riku sora haruto yuki'.split(
    ' ',
  );

const customerCount = 3200;
const start = seedOf('customers of the orchard');

/** Any number will do. */
export function customerAt(number: number): Customer {
  const draw = openDraw(seedAt(start, number % customerCount));
  const receiver = receiverAt(draw());
  const address = addressOf(draw(), number % customerCount, receiver.domain);
  return { address, receiver, isJapanese: draw() < receiver.japanese };
}

/** Someone who is no customer yet, or mistyped their address: nobody has it. */
export function strangerAt(seed: number): Customer {
  const draw = openDraw(seed);
  const receiver = receiverAt(draw());
  const number = 4000 + Math.floor(draw() * 90_000);
  return { address: addressOf(draw(), number, receiver.domain), receiver, isJapanese: draw() < receiver.japanese };
}

function receiverAt(part: number): Receiver {
  let sum = 0;
  for (const receiver of receivers) {
    sum += receiver.share;
    if (part < sum) return receiver;
  }
  return receivers[0] ?? lacks();
}

function lacks(): never {
  throw new Error('there are no receivers');
}

/** Numbers keep the addresses apart. */
function addressOf(part: number, number: number, domain: string): string {
  const family = familyNames[Math.floor(part * familyNames.length)] ?? '';
  const given = givenNames[number % givenNames.length] ?? '';
  const joined = [`${given}.${family}`, `${family}-${given}`, `${given.slice(0, 1)}.${family}`, `${family}${given}`];
  return `${joined[number % joined.length] ?? ''}${number}@${domain}`;
}
