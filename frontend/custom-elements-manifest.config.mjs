const OF_LIT = ['connectedCallback', 'disconnectedCallback', 'render', 'updated'];

/** Only what a page may use: what is private, or Lit's own, is no promise. */
const publicOnly = () => ({
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      for (const declaration of module.declarations) {
        const kept = ({ name, privacy, static: ofClass }) => privacy !== 'private' && !ofClass && !OF_LIT.includes(name) && !name.startsWith('#');
        const hidden = declaration.members?.filter((member) => !kept(member)).map(({ name }) => name) ?? [];
        declaration.members = declaration.members?.filter(kept);
        declaration.attributes = declaration.attributes?.filter(({ fieldName }) => !hidden.includes(fieldName));
      }
    }
  },
});

export default {
  globs: ['src/elements/backwise-chat.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [publicOnly()],
};
