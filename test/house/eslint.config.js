import { defineConfig, globalIgnores } from 'eslint/config';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as ts } from 'typescript-eslint';

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

const ZOD_CONFIG = { name: 'zod/mini', importNames: ['config'], message: 'The settings of zod belong to the whole page.' };

const EXTENSION = {
  regex: String.raw`^\.\.?/(?!.*\.(js|json|css|svg)(\?\w+)?$)`,
  message: 'Name the file as it is once built, with .js.',
};

const MINI = { regex: '^zod($|/(?!mini$))', message: "Three times the size, and it compiles code: use 'zod/mini'." };

const SYNTAX = [
  { selector: 'TSEnumDeclaration', message: 'Use a union of strings.' },
  { selector: 'TSParameterProperty', message: 'Write the field and its assignment.' },
  {
    selector: String.raw`ImportExpression > Literal[value=/^\.\.?\u002F(?!.*\.(js|json|css|svg)$)/]`,
    message: EXTENSION.message,
  },
];

export default defineConfig(
  globalIgnores(['dist/', 'src/locale/generated/', 'stories/static/', '**/storybook-static/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [ts.strictTypeChecked, lit['flat/recommended']],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      'no-eval': 'error',
      'no-script-url': 'error',
      'no-console': ['error', { allow: ['warn'] }],
      'default-case': 'error',
      eqeqeq: 'error',
      'object-shorthand': 'error',
      'prefer-const': ['error', { destructuring: 'all' }],
      'no-restricted-syntax': ['error', ...SYNTAX],
      'no-restricted-imports': ['error', { paths: [ZOD_CONFIG], patterns: [EXTENSION] }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      'lit/ban-attributes': ['error', 'style'],
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
      'no-restricted-imports': ['error', { paths: [ZOD_CONFIG, ...DIRECTIVES], patterns: [EXTENSION] }],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...SYNTAX, { selector: 'ExportDefaultDeclaration', message: 'Export a name.' }],
      'no-restricted-imports': ['error', { paths: [ZOD_CONFIG, ...DIRECTIVES], patterns: [EXTENSION, MINI] }],
    },
  },
  { files: ['**/*.js'], extends: [ts.recommended] },
);
