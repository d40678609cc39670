// Checks the chain of ARC sets (RFC 8617 5.2), and says of each set what it proves.
import type { ArcCheck } from '../../../shared/message/mail-report.ts';
import type { ArcReading, ArcSetReading, SignatureReading } from '../../../shared/message/received-reading.ts';
import type { Text } from '../../../shared/text.ts';
import type { Checked } from './check-signature.ts';

type CheckOne = (reading: SignatureReading) => Checked;

export function checkArc({ sets, fault }: ArcReading, check: CheckOne): ArcCheck {
  if (fault !== null) return { result: 'fail', sets: [], says: brokenChain(fault) };
  const last = sets.at(-1);
  if (last === undefined) return { result: 'none', sets: [], says: noSets };
  const checked = sets.map((set) => ({
    set,
    seal: check(set.seal),
    message: check(set.messageSignature),
    isOrdered: isOrdered(set),
  }));
  const newest = checked.at(-1);
  // RFC 8617 5.2 steps 3 to 5: cv= of every set, the newest message signature, and every seal.
  const broken = checked.find(({ seal, isOrdered: ordered }) => !ordered || seal.result !== 'pass');
  const passes = broken === undefined && newest?.message.result === 'pass';
  const deciding = [...checked.map(({ seal }) => seal), ...(newest === undefined ? [] : [newest.message])];
  const isOpen =
    checked.every(({ isOrdered: ordered }) => ordered) &&
    deciding.every(({ result }) => result === 'pass' || result === 'temperror');
  return {
    result: passes ? 'pass' : isOpen ? 'unknown' : 'fail',
    sets: checked.map(({ set, seal, message, isOrdered: ordered }) => ({
      instance: set.instance,
      sealer: set.seal.domain,
      claims: set.claims === '' ? null : set.claims,
      chainValidation: set.chainValidation,
      says: ordered ? saySet(seal, message, set === last) : wrongValidation(set),
    })),
    says: passes
      ? intact(sets.length)
      : isOpen
        ? unknownChain
        : sayBroken(broken?.set.instance ?? last.instance, broken === undefined),
  };
}

/** The first set knows no chain yet; each later one found it intact. */
function isOrdered({ instance, chainValidation }: ArcSetReading): boolean {
  return chainValidation === (instance === 1 ? 'none' : 'pass');
}

function saySet(seal: Checked, message: Checked, isLast: boolean): Text {
  if (seal.result !== 'pass')
    return { en: `The seal is not valid: ${seal.says.en}`, ja: `シールを検証できません。${seal.says.ja}` };
  if (message.result === 'pass')
    return {
      en: 'The seal is valid, and the message is unchanged since this host forwarded it.',
      ja: 'シールは有効で、メールはこのホストが中継したときのままです。',
    };
  if (isLast)
    return {
      en: `The seal is valid, but the message was changed after this host forwarded it: ${message.says.en}`,
      ja: `シールは有効ですが、メールがこのホストの中継後に変わっています。${message.says.ja}`,
    };
  // RFC 8617 5.2 step 4 b: a later hop may have changed it.
  return {
    en: 'The seal is valid. A later host changed the message, which is allowed.',
    ja: 'シールは有効です。後のホストがメールを変更していますが、問題はありません。',
  };
}

function wrongValidation({ instance, chainValidation }: ArcSetReading): Text {
  const wanted = instance === 1 ? 'none' : 'pass';
  return {
    en: `cv=${chainValidation ?? ''} where an intact chain has ${wanted}.`,
    ja: `cv=${chainValidation ?? ''} です。正常なチェーンでは ${wanted} になります。`,
  };
}

const noSets: Text = {
  en: 'The message has no ARC headers.',
  ja: 'ARC ヘッダーはありません。',
};

const unknownChain: Text = {
  en: 'A key of the chain could not be fetched, so it is not known whether the chain is intact. Try again later.',
  ja: 'チェーンの鍵を問い合わせられなかったため、チェーンが正常か確認できません。時間をおいてもう一度お試しください。',
};

function brokenChain(fault: Text): Text {
  return {
    en: `The ARC headers do not form a chain. ${fault.en}`,
    ja: `ARC ヘッダーがチェーンになっていません。${fault.ja}`,
  };
}

function intact(count: number): Text {
  return {
    en: count === 1 ? 'The chain of 1 set is intact.' : `The chain of ${count} sets is intact.`,
    ja: `${count} 個のセットからなるチェーンは正常です。`,
  };
}

function sayBroken(instance: number, isMessage: boolean): Text {
  return isMessage
    ? {
        en: `The seals are valid, but the message was changed after set ${instance}.`,
        ja: `シールは有効ですが、セット ${instance} の後にメールが変更されています。`,
      }
    : { en: `The chain is broken at set ${instance}.`, ja: `チェーンがセット ${instance} で壊れています。` };
}
