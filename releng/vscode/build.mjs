/** Puts the extension together in target/extension and packs it as target/tsunagi-plan-VERSION.vsix. */
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createVSIX } from '@vscode/vsce';
import { build } from 'esbuild';
import yazl from 'yazl';
import { readWords, textMateGrammar } from './grammar.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const repository = resolve(here, '../..');
const extension = join(here, 'target/extension');

/** Of the extension itself; what is not here is generated below. */
const COPIED = ['README.md', 'icon.png', 'l10n', 'package.nls.json', 'package.nls.ja.json'];

rmSync(extension, { recursive: true, force: true });
mkdirSync(extension, { recursive: true });
for (const file of COPIED) {
	cpSync(join(here, file), join(extension, file), { recursive: true });
}
cpSync(join(repository, 'LICENSE'), join(extension, 'LICENSE'));

const words = readWords(readText(join(repository, 'bundles/jp.tsunagi.plan/src/jp/tsunagi/plan/language/Plan.xtext')));
write('plan.tmLanguage.json', textMateGrammar(words));
write('language-configuration.json', { ...readJson('language-configuration.json'), wordPattern: `${words.wordCharacter}+` });

const { scripts, dependencies, devDependencies, overrides, ...manifest } = readJson('package.json');
const version = /<version>([\d.]+)/.exec(readText(join(here, 'pom.xml')))?.[1];
write('package.json', { ...manifest, version, files: ['**'] });

const { metafile } = await build({
	absWorkingDir: here,
	entryPoints: ['src/extension.mjs'],
	outfile: join(extension, 'extension.js'),
	bundle: true,
	minify: true,
	platform: 'node',
	target: 'node18',
	external: ['vscode'],
	legalComments: 'none',
	metafile: true,
});
writeFileSync(join(extension, 'NOTICE.txt'), notices(Object.keys(metafile.inputs)));

useOneTime();
await createVSIX({
	cwd: extension,
	packagePath: join(here, 'target', `${manifest.name}-${version}.vsix`),
	dependencies: false,
	allowMissingRepository: true,
});

/** The licences of the packages that these files of the bundle come from. */
function notices(/** @type {string[]} */ files) {
	const packages = new Set(files.flatMap(file => /^node_modules\/(?:@[^/]+\/)?[^/]+(?:\/node_modules\/[^/]+)*/.exec(file) ?? []));
	return [...packages].sort().map(folder => {
		const { name, version, license } = readJson(join(folder, 'package.json'));
		const text = readdirSync(join(here, folder)).find(file => /^licen[cs]e/i.test(file));
		return `${name} ${version} (${license})\n\n${text ? readText(join(here, folder, text)) : ''}`;
	}).join(`\n${'-'.repeat(80)}\n\n`);
}

/** vsce gives each entry of the zip the time of its file: one time for all, so that the same sources give the same bytes. */
function useOneTime() {
	const mtime = new Date(1980, 0, 1);
	for (const method of /** @type {const} */ (['addFile', 'addBuffer'])) {
		const add = /** @type {(...args: any[]) => void} */ (yazl.ZipFile.prototype[method]);
		yazl.ZipFile.prototype[method] = function (/** @type {any} */ content, /** @type {string} */ path, /** @type {object} */ options) {
			add.call(this, content, path, { ...options, mtime });
		};
	}
}

function readText(/** @type {string} */ file) {
	return readFileSync(file, 'utf8');
}

function readJson(/** @type {string} */ file) {
	return JSON.parse(readText(join(here, file)));
}

function write(/** @type {string} */ file, /** @type {object} */ content) {
	writeFileSync(join(extension, file), JSON.stringify(content, undefined, '\t'));
}
