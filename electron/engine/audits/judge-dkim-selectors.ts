// What every audit of DKIM keys begins with: the selectors that the question is about, or why there is none.
import type { DnsReplies, SelectorReplies } from '../../../shared/artifacts.ts';
import type { Detail } from '../../../shared/detail.ts';
import type { Text } from '../../../shared/text.ts';
import { type AssessedSelector, assessDkim } from '../derive/dkim-assessment.ts';
import { cannotTell, type CitedSource, fail, type Judgement, notApplicable, pass } from './define-audit.ts';

export type SelectorFault = {
  readonly says: Text;
  readonly details: readonly Detail[];
  /** Replies that prove it besides the selector's own. */
  readonly replies?: DnsReplies;
};

export type SelectorQuestion = {
  readonly faultOf: (selector: AssessedSelector, all: readonly AssessedSelector[]) => SelectorFault | null;
  /** Which selectors it is asked of; those with a key that is in use unless said otherwise. */
  readonly about?: (selector: AssessedSelector) => boolean;
  /** What to say where it can be asked of none. */
  readonly none?: Text;
  /** What a pass shows. */
  readonly passed?: (selectors: readonly AssessedSelector[]) => readonly Detail[];
};

/** Fails for every selector with a fault; open where a named one could not be asked and no other has it. */
export function judgeDkimSelectors(replies: readonly SelectorReplies[], question: SelectorQuestion): Judgement {
  const all = assessDkim(replies).selectors;
  const asked = all.filter(question.about ?? hasLiveKey);
  const faults = asked.flatMap((selector) => {
    const fault = question.faultOf(selector, all);
    return fault === null ? [] : [{ ...fault, own: selector.reply }];
  });
  if (faults.length > 0) {
    return fail(sayAll(faults.map(({ says }) => says)), {
      details: faults.flatMap(({ details }) => details),
      replies: faults.flatMap(({ own, replies: others = [] }) => [own, ...others]),
    });
  }
  const open = all.filter(({ state, isNamed }) => isNamed && state === 'unknown');
  if (open.length > 0) return cannotTell(open.map(({ reply }) => reply));
  if (asked.length === 0) return notApplicable(all.length === 0 ? noSelector : (question.none ?? noKey));
  return pass(null, { details: question.passed?.(asked) ?? [], replies: asked.map(({ reply }) => reply) });
}

/** A key record that is not merely left over beside a better one. */
export function hasLiveKey({ state, isLeftover }: AssessedSelector): boolean {
  return state === 'key' && !isLeftover;
}

/** A live key that has not been revoked. */
export function hasActiveKey(selector: AssessedSelector): boolean {
  return hasLiveKey(selector) && selector.rank !== 'revoked';
}

export function isNamed(selector: AssessedSelector): boolean {
  return selector.isNamed;
}

const mostSaid = 3;

function sayAll(texts: readonly Text[]): Text {
  const said = texts.slice(0, mostSaid);
  const rest = texts.length - said.length;
  return {
    en: said.map(({ en }) => en).join(' ') + (rest > 0 ? ` The same applies to ${rest} more.` : ''),
    ja: said.map(({ ja }) => ja).join('') + (rest > 0 ? `ほか ${rest} 件も同様です。` : ''),
  };
}

export const noSelector: Text = {
  en: 'No DKIM selector of this domain is known, so there is no key to judge. Paste a header of a message it sent, or name a selector.',
  ja: 'このドメインの DKIM セレクターが分からないため、判定できる鍵がありません。送信済みメールのヘッダーを貼り付けるか、セレクターを指定してください。',
};

const noKey: Text = {
  en: 'No key in use was found at the known selectors, so this does not apply.',
  ja: '確認したセレクターに使用中の鍵がないため、この項目は該当しません。',
};

export const onlyNamed: Text = {
  en: 'No selector was named. Selectors found by probing cannot have this problem, so this does not apply.',
  ja: 'セレクターが指定されていません。探索で見つかったセレクターには、この項目は該当しません。',
};

export const onlyFound: Text = {
  en: 'Probing found no selectors besides those that were named, so this does not apply.',
  ja: '指定されたもの以外にセレクターは見つからなかったため、この項目は該当しません。',
};

export const noMail: Text = {
  en: 'The domain says that it sends no mail, so it needs no DKIM key.',
  ja: 'メールを送信しないと宣言しているドメインのため、DKIM の鍵は不要です。',
};

const titles = {
  1034: 'RFC 1034 (Domain names)',
  2181: 'RFC 2181 (Clarifications to DNS)',
  4592: 'RFC 4592 (Wildcards in DNS)',
  5617: 'RFC 5617 (ADSP, historic)',
  6376: 'RFC 6376 (DKIM)',
  8017: 'RFC 8017 (PKCS #1)',
  8020: 'RFC 8020 (NXDOMAIN)',
  8301: 'RFC 8301 (DKIM algorithms)',
  8463: 'RFC 8463 (DKIM with Ed25519)',
} as const;

/** Cites a section, with the conditions of the check catalogue that the audit judges. */
export function citeDkim(rfc: keyof typeof titles, section: string, ...checks: readonly string[]): CitedSource {
  const url = `https://www.rfc-editor.org/rfc/rfc${rfc}#section-${section}`;
  const title = `${titles[rfc]} ${section}`;
  return checks.length === 0 ? { title, url } : { title, url, checks };
}
