/// <reference types="vitest/config" />
import { createHash } from 'node:crypto';
import { copyFileSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import sbom from 'rollup-plugin-sbom';
import { defineConfig, type Plugin } from 'vite';

/** The demo pages are served beside the module: nothing to bundle, only to copy. */
function demoPage(): Plugin {
  return {
    name: 'demo-page',
    apply: 'build',
    closeBundle() {
      for (const file of readdirSync('demo')) copyFileSync(`demo/${file}`, `dist/${file}`);
    },
  };
}

/**
 * A library build keeps the white space in code, and every build that in templates; the person's
 * phone needs neither. Between tags a line break means nothing here, so a single one stays; the
 * files of styles hold nothing else, and CSS needs none around its punctuation.
 */
function withoutWhiteSpace(): Plugin {
  // The code before a template may end a block too; it must not hide the template's beginning.
  const template = /\bhtml`[^`$]*|\}[^`${}]*(?<!html)(?=`|\$\{)/g;
  const attribute = /\n\s*(?=[.@?\w-]+[=\n]|>)/g;
  const inMarkup = (code: string) =>
    code.replace(template, (part) => part.replace(attribute, ' ').replace(/\n\s*/g, '\n'));
  const inStyles = (code: string) =>
    code
      .replace(/\/\*[^]*?\*\//g, '')
      .replace(/\s*([{};,>])\s*/g, '$1')
      .replace(/(?<=[\s:(,-])0(?=\.\d)/g, '')
      .replace(/:\s+/g, ':')
      .replace(/(?<=css`)\s+/g, '')
      .replace(/;\}/g, '}');
  return {
    name: 'without-white-space',
    apply: 'build',
    transform(code, id) {
      if (id.includes('/src/styles/')) return inStyles(code);
      return /\/src\/(elements|later|layout|session)\//.test(id) ? inMarkup(code) : null;
    },
    /** What was noted for the bundler is of no use to the phone. */
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk') file.code = file.code.replaceAll('/* @__PURE__ */ ', '');
      }
    },
  };
}

/**
 * Lit notes its versions, and what decorators need, in variables of the page, and is ready for
 * browsers that have no module scripts either: a page that only holds the chat wants none of it.
 * Each piece must be there to be taken out, so that another version of Lit fails the build.
 */
const NOT_NEEDED: Record<string, [piece: string, instead?: string][]> = {
  'lit-html.js': [['B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");const ']],
  'reactive-element.js': [
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;'],
    ['const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}'],
    ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}'],
    [',void 0!==t.l&&(this.l=[...t.l])'],
    [',this.constructor.l?.forEach(t=>t(this))'],
    ['case Object:case Array:t=null==t?t:JSON.stringify(t)'],
    ['case Number:i=null===t?null:Number(t);break;case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}'],
    [',p=a.reactiveElementPolyfillSupport'],
    [',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")'],
  ],
  'lit-element.js': [
    [',s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i});', ';'],
    ['(s.litElementVersions??=[]).push("4.2.2");'],
  ],
  'css-tag.js': [
    ['e=t.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype', 'e=!0'],
    ['if(e)s.adoptedStyleSheets', 's.adoptedStyleSheets'],
    ['else for(const e of o){const o=document.createElement("style"),n=t.litNonce;void 0!==n&&o.setAttribute("nonce",n),o.textContent=e.cssText,s.appendChild(o)}'],
    [`throw Error("Value passed to 'css' function must be a 'css' function result: "+t+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")`, 'throw Error(t)'],
    ['if(this._$cssResult$=!0,o!==s)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.")', 'this._$cssResult$=!0'],
    ['e?t=>t:t=>t instanceof CSSStyleSheet?(t=>{let e="";for(const s of t.cssRules)e+=s.cssText;return r(e)})(t):t', 't=>t'],
  ],
};

function withoutTraces(): Plugin {
  return {
    name: 'without-traces',
    apply: 'build',
    transform(code, id) {
      for (const [piece, instead = ''] of NOT_NEEDED[/[^/]*$/.exec(id)![0]] ?? []) {
        if (!code.includes(piece)) this.error(`${id} no longer holds ${piece}`);
        code = code.replace(piece, instead);
      }
      return code;
    },
  };
}

/** The most bytes of the first module as it travels: a phone in a waiting room has it at once. */
const LARGEST = 25_000;
/** The most bytes of all modules together. */
const LARGEST_TOTAL = 60_000;

/** More than that fails the build, so that it is noticed when it is written. */
function smallEnough(): Plugin {
  return {
    name: 'small-enough',
    apply: 'build',
    writeBundle({ dir }, bundle) {
      const names = Object.keys(bundle).filter((name) => name.endsWith('.js'));
      const sizes = new Map(names.map((name) => [name, gzipSync(readFileSync(`${dir}/${name}`), { level: 9 }).length]));
      const first = sizes.get('backwise-chat.js')!;
      const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
      if (first > LARGEST) this.error(`backwise-chat.js is ${first} bytes with gzip, more than ${LARGEST}`);
      if (total > LARGEST_TOTAL) this.error(`all modules are ${total} bytes with gzip, more than ${LARGEST_TOTAL}`);
      this.info(`with gzip -9: ${[...sizes].map(([name, size]) => `${name} ${size}`).join(', ')}; all ${total}`);
    },
  };
}

/** As in an `integrity` attribute. */
const integrityOf = (code: string | Uint8Array, hash = 'sha384') => `${hash}-${createHash(hash).update(code).digest('base64')}`;

/**
 * What is loaded later stands alone: a page may ask for the first module by another address, such
 * as `?ver=2`, and an import would bring a second one. The first module alone knows the others'
 * names and hashes (src/parts.ts), so that to pin it is to pin them all.
 */
function later(): Plugin {
  return {
    name: 'later',
    apply: 'build',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const pins: string[] = [];
      // Each is fetched by its pin, so its name need not stand there twice.
      for (const chunk of chunks) chunk.code = chunk.code.replace(/\(\)=>import\(([`"'])\.\/backwise-chat-[^`"']+\1\)/g, '1');
      for (const { fileName, isEntry, imports, name, code } of chunks) {
        if (isEntry) continue;
        if (imports.length) this.error(`${fileName} imports ${imports}; hand it over in src/elements/kit.ts`);
        const version = fileName.slice(`backwise-chat-${name}-`.length, -'.js'.length);
        pins.push(`${name}:[\`${version}\`,\`${integrityOf(code, 'sha256')}\`]`);
      }
      const entry = chunks.find(({ isEntry }) => isEntry)!;
      const pinned = entry.code.replace(/(["'`])@pins@\1/, () => `{${pins.join()}}`);
      if (pinned === entry.code) this.error('there is no place for the hashes; see src/parts.ts');
      entry.code = pinned;
    },
    /** For whoever pins the first module, or copies all of them. */
    writeBundle({ dir }, bundle) {
      const names = Object.keys(bundle).filter((name) => name.endsWith('.js')).sort();
      const hashes = names.map((name) => [name, integrityOf(readFileSync(`${dir}/${name}`))]);
      writeFileSync(`${dir}/integrity.json`, `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);
    },
  };
}

/** In development the page is the demo itself, and the module comes straight from the source. */
function demoInDevelopment(): Plugin {
  const paths: Record<string, string> = {
    '/': '/demo/index.html',
    '/bubble.html': '/demo/bubble.html',
    '/page.html': '/demo/page.html',
    '/demo.css': '/demo/demo.css?direct',
    '/demo.js': '/demo/demo.js',
    '/backwise-chat.js': '/src/index.ts',
  };
  return {
    name: 'demo-in-development',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        request.url = paths[request.url ?? ''] ?? request.url;
        next();
      });
    },
  };
}

export default defineConfig({
  plugins: [sbom({ outDir: '', outFilename: 'widget.cdx', outFormats: ['json'], includeWellKnown: false }), withoutWhiteSpace(), withoutTraces(), later(), smallEnough(), demoPage(), demoInDevelopment()],
  build: {
    target: 'es2022',
    modulePreload: false,
    lib: { entry: 'src/index.ts', formats: ['es'], fileName: () => 'backwise-chat.js' },
    rolldownOptions: { output: { minify: true, chunkFileNames: ({ name }) => `backwise-chat-${name}-[hash].js` } },
  },
  server: {
    proxy: {
      '/chat': { target: 'http://localhost:8080', ws: true },
    },
  },
  test: { environment: 'happy-dom', include: ['test/**/*.test.ts'] },
});
