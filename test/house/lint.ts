import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import ts from 'typescript';
import { at, ROOT } from './files.js';

/** The compiler and the linter over one program: most of what either takes is to find out the types. */
const { config } = ts.readConfigFile(at('tsconfig.json'), (path) => ts.sys.readFile(path)) as { config: object };
const { errors, fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
const program = ts.createProgram({ rootNames: fileNames, options, configFileParsingDiagnostics: errors });
const mistakes = ts.getPreEmitDiagnostics(program);

const eslint = new ESLint({
  cwd: ROOT,
  overrideConfigFile: fileURLToPath(new URL('eslint.config.js', import.meta.url)),
  overrideConfig: {
    files: ['**/*.ts'],
    ignores: ['**/.storybook/*.ts'],
    languageOptions: { parserOptions: { projectService: false, programs: [program] } },
  },
});
const results = await eslint.lintFiles(['src', 'stories', 'test', 'vite.config.ts']);
const formatter = await eslint.loadFormatter('stylish');

const host = { getCanonicalFileName: (path: string) => path, getCurrentDirectory: () => ROOT, getNewLine: () => '\n' };
console.log(ts.formatDiagnostics(mistakes, host), await formatter.format(results));
const isWrong = ({ errorCount, warningCount }: ESLint.LintResult) => errorCount + warningCount > 0;
process.exitCode = mistakes.length > 0 || results.some(isWrong) ? 1 : 0;
