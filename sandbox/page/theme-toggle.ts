import { element } from './element';
import { icon } from './icons';

const stored = 'sandbox-theme';

type Theme = 'light' | 'dark';

/** A browser may keep nothing for a page: then the choice lasts as long as the page does. */
const remembered = (): string | null => {
  try {
    return localStorage.getItem(stored);
  } catch {
    return null;
  }
};

const remember = (theme: Theme): void => {
  try {
    localStorage.setItem(stored, theme);
  } catch {
    // Nothing is lost but the choice.
  }
};

/** Light or dark: as the system has it, until the user says otherwise. */
export const createThemeToggle = (): HTMLElement => {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const root = document.documentElement;
  const now = (): Theme => {
    const { theme } = root.dataset;
    if (theme === 'dark' || theme === 'light') return theme;
    return system.matches ? 'dark' : 'light';
  };
  const draw = (): void => {
    const isDark = now() === 'dark';
    button.setAttribute('aria-pressed', String(isDark));
    button.replaceChildren(icon(isDark ? 'sun' : 'moon'));
  };
  const button = element('button', {
    type: 'button',
    class: 'button iconic',
    'aria-label': 'Dark colours',
    title: 'Dark colours',
    click: () => {
      const theme = now() === 'dark' ? 'light' : 'dark';
      root.dataset['theme'] = theme;
      remember(theme);
      draw();
    },
  });
  const before = remembered();
  if (before === 'dark' || before === 'light') root.dataset['theme'] = before;
  system.addEventListener('change', draw);
  draw();
  return button;
};
