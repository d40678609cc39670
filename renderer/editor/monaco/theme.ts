// Monaco in the colours of the window, read from the same variables.
import { useEffect } from 'react';
import { monaco } from './monaco.ts';

const name = 'plumbline';

export function useTheme(dark: boolean): void {
  useEffect(() => {
    const forced = window.matchMedia('(forced-colors: active)');
    const apply = () => applyTheme(dark, forced.matches);
    apply();
    // The window may put its new colours on the page only after we have read the old ones.
    const frame = requestAnimationFrame(apply);
    forced.addEventListener('change', apply);
    return () => {
      cancelAnimationFrame(frame);
      forced.removeEventListener('change', apply);
    };
  }, [dark]);
}

function applyTheme(dark: boolean, isForced: boolean): void {
  // Where the system asks for high contrast, Monaco's own themes are made for it.
  if (isForced) return monaco.editor.setTheme(dark ? 'hc-black' : 'hc-light');
  const look = getComputedStyle(document.documentElement);
  const colour = (variable: string): string => asHex(look.getPropertyValue(variable).trim());
  const rule = (token: string, variable: string, fontStyle?: string) => ({
    token,
    foreground: colour(variable).slice(1),
    ...(fontStyle === undefined ? {} : { fontStyle }),
  });
  monaco.editor.defineTheme(name, {
    base: dark ? 'vs-dark' : 'vs',
    inherit: true,
    rules: [
      rule('', '--ink'),
      rule('comment', '--ink-3', 'italic'),
      rule('metatag', '--ink-3'),
      rule('delimiter', '--ink-2'),
      rule('tag', '--chart-1'),
      rule('attribute.name', '--chart-3'),
      rule('attribute.value', '--chart-2'),
      rule('string', '--chart-2'),
      rule('string.escape', '--chart-7'),
      rule('number', '--chart-7'),
      rule('keyword', '--chart-4'),
      rule('key.json', '--chart-1'),
      rule('delimiter.tag', '--chart-5'),
      rule('keyword.tag', '--chart-5', 'bold'),
      rule('variable.tag', '--chart-5'),
      rule('predefined.tag', '--chart-5', 'italic'),
      rule('invalid', '--state-blocker'),
    ],
    colors: colours(colour),
  });
  monaco.editor.setTheme(name);
}

/** Monaco's name of a place, the window's colour for it, and how much of it shows: `80` is half. */
const places: { readonly [place: string]: readonly [variable: string, alpha?: string] } = {
  'editor.background': ['--pane'],
  'editor.foreground': ['--ink'],
  'editorLineNumber.foreground': ['--ink-3'],
  'editorLineNumber.dimmedForeground': ['--ink-3'],
  'editorLineNumber.activeForeground': ['--ink'],
  'editorGutter.background': ['--pane'],
  'editor.lineHighlightBorder': ['--hover', '00'],
  'editor.lineHighlightBackground': ['--hover', '80'],
  'editor.selectionBackground': ['--accent-line', '80'],
  'editor.inactiveSelectionBackground': ['--accent-line', '33'],
  'editor.findMatchBackground': ['--state-medium', '80'],
  'editor.findMatchHighlightBackground': ['--state-medium', '33'],
  'editor.rangeHighlightBackground': ['--change-fill'],
  // A border, as a fill would take contrast from the words.
  'editor.wordHighlightBackground': ['--pane', '00'],
  'editor.wordHighlightBorder': ['--accent-line'],
  'editor.wordHighlightStrongBackground': ['--pane', '00'],
  'editor.wordHighlightStrongBorder': ['--accent-line'],
  'editor.wordHighlightTextBackground': ['--pane', '00'],
  'editor.wordHighlightTextBorder': ['--accent-line'],
  'editor.selectionHighlightBackground': ['--pane', '00'],
  'editor.selectionHighlightBorder': ['--accent-line'],
  'editorCursor.foreground': ['--accent'],
  'editorIndentGuide.background1': ['--line'],
  'editorIndentGuide.activeBackground1': ['--line-strong'],
  'editorWidget.background': ['--pane'],
  'editorWidget.border': ['--line-strong'],
  'editorSuggestWidget.background': ['--pane'],
  'editorSuggestWidget.selectedBackground': ['--selected'],
  'editorSuggestWidget.selectedForeground': ['--ink'],
  'editorSuggestWidget.highlightForeground': ['--accent'],
  'editorSuggestWidget.focusHighlightForeground': ['--accent'],
  'list.hoverBackground': ['--hover'],
  'editorError.foreground': ['--state-blocker'],
  'editorWarning.foreground': ['--state-medium'],
  'editorInfo.foreground': ['--state-low'],
  'editorHint.foreground': ['--state-info'],
  'editorLightBulb.foreground': ['--state-medium'],
  'editorLink.activeForeground': ['--accent'],
  focusBorder: ['--accent'],
  'input.background': ['--pane'],
  'input.border': ['--line-strong'],
  'scrollbarSlider.background': ['--line-strong', '80'],
  'diffEditor.insertedTextBackground': ['--state-pass', '08'],
  'diffEditor.insertedTextBorder': ['--state-pass', '33'],
  'diffEditor.removedTextBackground': ['--state-blocker', '08'],
  'diffEditor.removedTextBorder': ['--state-blocker', '33'],
  'diffEditor.insertedLineBackground': ['--state-pass', '0d'],
  'diffEditor.removedLineBackground': ['--state-blocker', '0d'],
  'menu.background': ['--pane'],
  'menu.foreground': ['--ink'],
  'editorHoverWidget.background': ['--pane'],
  'editorHoverWidget.border': ['--line-strong'],
};

function colours(colour: (variable: string) => string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(places).map(([place, [variable, alpha = '']]) => [place, `${colour(variable)}${alpha}`]),
  );
}

/** Monaco takes `#rrggbb` alone; what minifies the styles writes `#rgb`. */
function asHex(value: string): string {
  return value.replace(/^#([\da-f])([\da-f])([\da-f])$/iu, '#$1$1$2$2$3$3');
}
