import { fileURLToPath } from 'node:url';
import { defineConfig, globalIgnores } from 'eslint/config';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as ts } from 'typescript-eslint';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Whatever turns a string into markup: words of a feed reach the page as text nodes and fixed attributes alone. */
const MARKUP = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
  'srcdoc',
  'createContextualFragment',
  'DOMParser',
].map((property) => ({ property, message: 'Words of a feed are text, never markup: write a template.' }));

const WRITE = ['write', 'writeln'].map((property) => ({ object: 'document', property, message: 'Write a template.' }));

const DIRECTIVES = [
  { name: 'lit/directives/unsafe-html.js', message: 'Words of a feed are text, never markup.' },
  { name: 'lit/directives/unsafe-svg.js', message: 'Words of a feed are text, never markup.' },
  { name: 'lit/static-html.js', importNames: ['unsafeStatic'], message: 'Words of a feed are text, never markup.' },
  { name: 'lit/directives/style-map.js', message: 'Strict pages forbid inline styles: use a class or a part.' },
];

const EXTENSION = {
  regex: String.raw`^\.\.?/(?!.*\.(js|json|css|svg)(\?\w+)?$)`,
  message: 'Name the file as it is once built, with .js.',
};

const ZOD = {
  regex: '^zod($|/(?!mini$|v4/core$))',
  message: "Three times the size, and it compiles code: use 'zod/mini', or the parts it is made of.",
};

const SYNTAX = [
  { selector: 'TSEnumDeclaration', message: 'Use a union of strings.' },
  {
    selector: String.raw`ImportDeclaration[source.value=/^zod\b/] ImportSpecifier[imported.name='config']`,
    message: 'The settings of zod belong to the whole page.',
  },
  {
    selector: String.raw`ImportDeclaration[source.value=/^zod\b/] ImportSpecifier[imported.name='$ZodObjectJIT']`,
    message: 'It compiles code, which strict pages report.',
  },
  { selector: 'TSParameterProperty', message: 'Write the field and its assignment.' },
  {
    selector: String.raw`ImportExpression > Literal[value=/^\.\.?\u002F(?!.*\.(js|json|css|svg)$)/]`,
    message: EXTENSION.message,
  },
];

export default defineConfig(
  globalIgnores(['dist/', 'src/locale/generated/', 'stories/static/', '**/storybook-static/', 'test/frameworks/*/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [ts.strictTypeChecked, lit['flat/recommended']],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: ROOT } },
    rules: {
      'no-eval': 'error',
      'default-case': 'error',
      eqeqeq: 'error',
      'object-shorthand': 'error',
      'prefer-const': ['error', { destructuring: 'all' }],
      'no-restricted-syntax': ['error', ...SYNTAX],
      'no-restricted-imports': ['error', { patterns: [EXTENSION] }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // An index known to be in range is said to be so by `!`; the compiler already doubts every other one.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // `return this.#accept(…)` and `() => stop()` are how a void call ends early or stands for itself.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // The DOM library does not know of Node, nor the compiler of groups that a match leaves out: both are asked about.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // Entries of parsed JSON are taken out by the key they were found under; prototypes are refused before.
      '@typescript-eslint/no-dynamic-delete': 'off',
      // There are no enums to assign.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      // The runner of node:test waits for its tests by itself.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['describe', 'it', 'suite', 'test'] },
          ],
        },
      ],
      // A cast that is named after what it makes has its type in the result alone.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // What is aborted rejects with the reason it was given, whatever that is.
      '@typescript-eslint/prefer-promise-reject-errors': [
        'error',
        { allowThrowingAny: true, allowThrowingUnknown: true },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'lit/attribute-names': ['error', { convention: 'kebab' }],
      'lit/lifecycle-super': 'error',
      'lit/no-classfield-shadowing': 'error',
      'lit/no-legacy-imports': 'error',
      'lit/no-private-properties': 'error',
      'lit/no-template-bind': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/no-value-attribute': 'error',
      'lit/prefer-static-styles': 'error',
      'lit/quoted-expressions': ['error', 'never'],
      'lit/value-after-constraints': 'error',
    },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    rules: {
      'no-restricted-properties': ['error', ...MARKUP, ...WRITE],
      'no-restricted-globals': ['error', { name: 'DOMParser', message: 'Words of a feed are text, never markup.' }],
      'no-restricted-imports': ['error', { paths: DIRECTIVES, patterns: [EXTENSION] }],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...SYNTAX, { selector: 'ExportDefaultDeclaration', message: 'Export a name.' }],
      'no-script-url': 'error',
      'lit/ban-attributes': ['error', 'style'],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/node/**'],
    rules: {
      'no-console': ['error', { allow: ['warn'] }],
      'no-restricted-imports': ['error', { paths: DIRECTIVES, patterns: [EXTENSION, ZOD] }],
    },
  },
  {
    files: ['test/**/*.ts', 'stories/**/*.ts'],
    rules: {
      // A fake is as asynchronous as what it stands for.
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    // Folders with a dot in front are in no project of the compiler unless it names them.
    files: ['**/.storybook/*.ts'],
    extends: [ts.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false } },
    rules: { '@typescript-eslint/switch-exhaustiveness-check': 'off' },
  },
  { files: ['**/*.js'], extends: [ts.recommended] },
);
