import { resolve } from 'node:path';
import ts from 'typescript';

/** The projects of `tsconfig/`, by the name of their file. */
export type Project = 'floor-0-vocabulary' | 'floor-1-logic' | 'floor-2-use-cases' | 'floor-3-adapter' | 'floor-4-entry-points' | 'sandbox';

/** A project's own settings: its files, compiler options and references. */
export const readProject = (project: Project): ts.ParsedCommandLine => {
  const onUnRecoverableConfigFileDiagnostic = ({ messageText }: ts.Diagnostic): never => {
    throw new Error(ts.flattenDiagnosticMessageText(messageText, ' '));
  };
  return ts.getParsedCommandLineOfConfigFile(resolve('tsconfig', `${project}.json`), {}, { ...ts.sys, onUnRecoverableConfigFileDiagnostic })!;
};

/** Parsed once for all the questions that a test asks: most of the time goes into the compiler's own libraries. */
const parsed = new Map<string, ts.SourceFile | undefined>();

/** A compiler host in which `file` holds `text`, without it being written anywhere. */
const hostWith = (file: string, text: string, options: ts.CompilerOptions): ts.CompilerHost => {
  const host = ts.createCompilerHost(options, true);
  const { fileExists, getSourceFile } = host;
  const read = (path: string, ...others: [ts.ScriptTarget]): ts.SourceFile | undefined => {
    if (!parsed.has(path)) parsed.set(path, getSourceFile(path, ...others));
    return parsed.get(path);
  };
  return Object.assign(host, {
    fileExists: (path: string) => path === file || fileExists(path),
    getSourceFile: (path: string, ...others: [ts.ScriptTarget]) =>
      path === file ? ts.createSourceFile(path, text, ...others) : read(path, ...others),
    // Reads the sources of the lower floors instead of their declarations, which a fresh clone has not built yet.
    useSourceOfProjectReferenceRedirect: () => true,
  });
};

/** What the compiler has against a file with this text in a project, as `TS2304: Cannot find name …`. */
export const complaints = (project: Project, path: string, text: string): readonly string[] => {
  const { options, projectReferences } = readProject(project);
  const file = resolve(path);
  const host = hostWith(file, text, options);
  const program = ts.createProgram({ rootNames: [file], options, host, ...(projectReferences && { projectReferences }) });
  const found = [...program.getOptionsDiagnostics(), ...program.getSemanticDiagnostics(program.getSourceFile(file))];
  return found.map(({ code, messageText }) => `TS${code}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
};
