import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files of a small add-on. `callbacks` are the entry points that its code names at run time. */
export interface AddOn {
  readonly files: Readonly<Record<string, string>>;
  readonly manifest?: object;
  readonly callbacks?: readonly string[];
}

/** Bytes of `Code.js`, or why there is none. */
export type Outcome = { readonly bytes: number } | { readonly refusal: string };

export interface BuiltAddOn {
  readonly outcome: Outcome;
  /** The files in its `dist`, by name; none when the build was refused. */
  readonly dist: Readonly<Record<string, string>>;
}

const scratch = '.cache/test-build';
const homepage = { addOns: { common: { homepageTrigger: { runFunction: 'onHomepage' } } } };

/** `build.mjs` is a native module, which jest cannot import: one Node process builds them all. */
const script = `
  import { build } from './build.mjs';
  const outcomes = [];
  for (const options of JSON.parse(process.argv[1])) {
    outcomes.push(await build(options).then((bytes) => ({ bytes }), (error) => ({ refusal: error.message })));
  }
  console.log(JSON.stringify(outcomes));
`;

const readFolder = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(readdirSync(folder).sort().map((file) => [file, readFileSync(join(folder, file), 'utf8')]));

/** Builds each add-on in a folder of its own. */
export const buildAddOns = <Name extends string>(addOns: Readonly<Record<Name, AddOn>>): Readonly<Record<Name, BuiltAddOn>> => {
  rmSync(scratch, { recursive: true, force: true });
  const entries = Object.entries<AddOn>(addOns);
  const options = entries.map(([name, { files, manifest = homepage, callbacks = [] }]) => {
    const folder = `${scratch}/${name}`;
    mkdirSync(`${folder}/dist`, { recursive: true });
    for (const [file, text] of Object.entries({ ...files, 'appsscript.json': JSON.stringify(manifest) })) writeFileSync(join(folder, file), text);
    return { entry: `${folder}/main.ts`, manifest: `${folder}/appsscript.json`, callbacks, outDir: `${folder}/dist` };
  });
  const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', script, JSON.stringify(options)], { encoding: 'utf8' });
  const outcomes = JSON.parse(printed) as readonly Outcome[];
  const builds = entries.map(([name], index) => [name, { outcome: outcomes[index]!, dist: readFolder(`${scratch}/${name}/dist`) }]);
  return Object.fromEntries(builds) as Record<Name, BuiltAddOn>;
};
