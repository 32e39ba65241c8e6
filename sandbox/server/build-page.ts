import { join } from 'node:path';
import { build } from 'esbuild';

/** What the browser loads, by path. */
export type PageFiles = Readonly<Record<string, { readonly type: string; readonly text: string }>>;

const types: Readonly<Record<string, string>> = { js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8' };

/** Bundles `sandbox/page` for the browser: `/page.js`, `/gallery.js`, the two scripts of a web app's page, `/page.css`. Takes some tens of milliseconds. */
export const buildPage = async (): Promise<PageFiles> => {
  const folder = join(process.cwd(), 'sandbox', 'page');
  const { outputFiles } = await build({
    entryPoints: { page: join(folder, 'main.ts'), gallery: join(folder, 'gallery', 'gallery.ts'), 'web-app-host': join(folder, 'web-app', 'host.ts'), 'web-app-frame': join(folder, 'web-app', 'frame.ts') },
    bundle: true,
    write: false,
    outdir: folder,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'silent',
  });
  const { outputFiles: styles } = await build({
    entryPoints: { page: join(folder, 'style', 'page.css') },
    bundle: true,
    write: false,
    outdir: folder,
    logLevel: 'silent',
  });
  return Object.fromEntries(
    [...outputFiles, ...styles].map(({ path, text }) => {
      const name = path.split(/[\\/]/).at(-1) ?? '';
      return [`/${name}`, { type: types[name.split('.').at(-1) ?? ''] ?? 'text/plain', text }];
    }),
  );
};
