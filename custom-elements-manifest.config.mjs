// What editors know of the elements: the manifest, VS Code and JetBrains data.
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { TOKENS } from './tools/tokens.mjs';

/** Private and internal members are no one's business outside; protected ones neither. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations } of customElementsManifest.modules)
      for (const declaration of declarations ?? []) {
        const open = ({ privacy, name, static: fixed }) =>
          privacy !== 'private' && privacy !== 'protected' && !name?.startsWith('#') && !fixed;
        if (declaration.members) declaration.members = declaration.members.filter(open);
        if (declaration.attributes)
          declaration.attributes = declaration.attributes.filter(({ name }) => name);
      }
  },
};

/** Every element has every token. */
const tokens = {
  name: 'tokens',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations } of customElementsManifest.modules)
      for (const declaration of declarations ?? [])
        if (declaration.tagName) declaration.cssProperties = TOKENS.map((token) => ({ ...token }));
  },
};

export default {
  globs: ['src/elements/**/*.ts', 'src/events/*.ts'],
  exclude: ['src/**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [
    publicOnly,
    tokens,
    customElementVsCodePlugin({ outdir: 'dist', cssFileName: null, hideLogs: true }),
    customElementJetBrainsPlugin({ outdir: 'dist', excludeCss: true, packageJson: false, hideLogs: true }),
  ],
};
