import eslint from '@eslint/js';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

// The stages of the flow, in order: a module imports only from its own stage and those before it.
const stages = [
  'errors',
  'knowledge',
  'extraction',
  'text',
  'finds',
  'frame',
  'mentions',
  'stances',
  'extract',
  'status',
  'graph',
  'export',
  'api',
  'browser',
  'config',
  'cli',
];
const pathsOf = (stage) => [`./src/${stage}.ts`, `./src/${stage}`];
const zones = stages.slice(0, -1).map((stage, at) => ({
  target: pathsOf(stage),
  from: stages.slice(at + 1).flatMap(pathsOf),
  message: `'${stage}' comes before it in the flow: imports go from right to left only (docs/ARCHITECTURE.md).`,
}));
// What the page knows, it knows from the public API, as every other client does.
zones.push({
  target: './src/browser',
  from: './src',
  except: ['./browser'],
  message: 'The page asks the public API (src/browser/**/*.graphql) and imports nothing else of the program.',
});
// Names that a browser has for everybody: outside the page they are slips of the pen.
const browserOnly = [
  'window',
  'document',
  'location',
  'history',
  'name',
  'event',
  'status',
  'length',
  'close',
  'open',
  'top',
  'parent',
  'self',
  'origin',
  'screen',
];

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'data/', 'node_modules/', '.cache/'] },
  eslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.tsx', '.js', '.json'] })],
      'import-x/extensions': ['.ts', '.tsx'],
    },
    rules: {
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', { zones }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['**/*.ts'],
    ignores: ['src/browser/**', 'test/browser/**'],
    rules: { 'no-restricted-globals': ['error', ...browserOnly] },
  },
  { files: ['src/**/*.{ts,tsx}'], ignores: ['src/cli.ts', 'src/cli/**'], rules: { 'no-console': 'error' } },
  {
    files: ['**/*.js'],
    languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly' } },
  },
);
