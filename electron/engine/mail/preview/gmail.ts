// What Gmail does to style sheets beyond leaving out single features.
import { readCss } from '../markup/read-css.ts';
import { gmailStyleCharacters } from '../mail-limits.ts';
import type { LookStep, MailElement } from './look-step.ts';
import { textOf } from './print-style.ts';
import type { Tally } from './tally.ts';

/**
 * A `<style>` is left out as a whole outside of `<head>` (caniemail, html-style), when something in it cannot be read, and from
 * where all of them together are too long (github.com/hteumeuleu/email-bugs/issues/90).
 */
export function readStylesAsGmail({ add }: Tally): LookStep {
  let characters = 0;
  return {
    fateOf: (element) => {
      if (element.tagName !== 'style') return 'keep';
      const css = textOf(element);
      characters += css.length;
      if (!isInHead(element)) {
        add({ en: 'Left out: <style> outside of <head>', ja: '無視されるもの: <head> の外の <style>' });
        return 'drop';
      }
      if (characters > gmailStyleCharacters) {
        add({
          en: `Left out: <style> beyond ${gmailStyleCharacters} characters of CSS`,
          ja: `無視されるもの: <style>（CSS が ${gmailStyleCharacters} 文字を超えるため）`,
        });
        return 'drop';
      }
      if (readCss(css).faults.length === 0) return 'keep';
      add({
        en: 'Left out: a whole <style> with an error',
        ja: '無視されるもの: エラーを含む <style> の全体',
      });
      return 'drop';
    },
  };
}

function isInHead({ parentNode }: MailElement): boolean {
  return parentNode?.nodeName === 'head';
}
