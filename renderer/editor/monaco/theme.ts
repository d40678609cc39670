// Monaco in the colours of the window, read from the same variables.
import { useEffect } from 'react';
import { monaco } from './monaco.ts';

const name = 'plumbline';

export function useTheme(dark: boolean): void {
  useEffect(() => {
    applyTheme(dark);
    // The window may put its new colours on the page only after we have read the old ones.
    const frame = requestAnimationFrame(() => applyTheme(dark));
    return () => cancelAnimationFrame(frame);
  }, [dark]);
}

function applyTheme(dark: boolean): void {
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

function colours(colour: (variable: string) => string): Record<string, string> {
  const half = (variable: string): string => `${colour(variable)}80`;
  const faint = (variable: string): string => `${colour(variable)}33`;
  return {
    'editor.background': colour('--pane'),
    'editor.foreground': colour('--ink'),
    'editorLineNumber.foreground': colour('--ink-3'),
    'editorLineNumber.activeForeground': colour('--ink'),
    'editorGutter.background': colour('--pane'),
    'editor.lineHighlightBorder': '#00000000',
    'editor.lineHighlightBackground': half('--hover'),
    'editor.selectionBackground': half('--accent-line'),
    'editor.inactiveSelectionBackground': faint('--accent-line'),
    'editorCursor.foreground': colour('--accent'),
    'editorIndentGuide.background1': colour('--line'),
    'editorIndentGuide.activeBackground1': colour('--line-strong'),
    'editorWidget.background': colour('--pane'),
    'editorWidget.border': colour('--line-strong'),
    'editorHoverWidget.background': colour('--pane'),
    'editorHoverWidget.border': colour('--line-strong'),
    'editorSuggestWidget.background': colour('--pane'),
    'editorSuggestWidget.selectedBackground': colour('--selected'),
    'editorSuggestWidget.selectedForeground': colour('--ink'),
    'editorSuggestWidget.highlightForeground': colour('--accent'),
    'editorSuggestWidget.focusHighlightForeground': colour('--accent'),
    'list.hoverBackground': colour('--hover'),
    'editorError.foreground': colour('--state-blocker'),
    'editorWarning.foreground': colour('--state-medium'),
    'editorInfo.foreground': colour('--state-low'),
    'editorHint.foreground': colour('--state-info'),
    'editorLightBulb.foreground': colour('--state-medium'),
    'editorLink.activeForeground': colour('--accent'),
    focusBorder: colour('--accent'),
    'input.background': colour('--pane'),
    'input.border': colour('--line-strong'),
    'menu.background': colour('--pane'),
    'menu.foreground': colour('--ink'),
    'menu.selectionBackground': colour('--selected'),
    'menu.selectionForeground': colour('--ink'),
    'menu.border': colour('--line-strong'),
    'scrollbarSlider.background': half('--line-strong'),
    'diffEditor.insertedTextBackground': faint('--state-pass'),
    'diffEditor.removedTextBackground': faint('--state-blocker'),
    'diffEditor.insertedLineBackground': `${colour('--state-pass')}1a`,
    'diffEditor.removedLineBackground': `${colour('--state-blocker')}1a`,
  };
}

/** Monaco takes `#rrggbb` alone; what minifies the styles writes `#rgb`. */
function asHex(value: string): string {
  return value.replace(/^#([\da-f])([\da-f])([\da-f])$/iu, '#$1$1$2$2$3$3');
}
