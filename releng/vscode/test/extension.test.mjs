/** What the extension does and says before there is a language server. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { after, describe, test } from 'node:test';
import { findStartScript } from '../src/start-script.mjs';

const packed = new URL('../target/extension/', import.meta.url);

function read(/** @type {string} */ file) {
	return readFileSync(new URL(file, packed), 'utf8');
}

describe('the start script', () => {
	const root = mkdtempSync(join(tmpdir(), 'tsunagi-'));
	const system = { platform: 'linux', path: '' };

	after(() => rmSync(root, { recursive: true }));

	/** A start script in a folder. */
	function script(/** @type {string} */ folder, /** @type {string} */ name = 'tsunagi') {
		mkdirSync(join(root, folder), { recursive: true });
		writeFileSync(join(root, folder, name), '');
		return join(root, folder, name);
	}

	test('is the setting', () => {
		const there = script('つなぎ 1');
		assert.equal(findStartScript(there, system), there);
		assert.equal(findStartScript(join(root, 'つなぎ 1'), system), there);
	});
	test('is inside the application of a Mac', () => {
		const there = script('tsunagi.app/Contents/Eclipse');
		assert.equal(findStartScript(join(root, 'tsunagi.app'), { ...system, platform: 'darwin' }), there);
	});
	test('is the command file on Windows', () => {
		script('windows');
		const there = script('windows', 'tsunagi.cmd');
		assert.equal(findStartScript(join(root, 'windows'), { ...system, platform: 'win32' }), there);
	});
	test('is on the PATH', () => {
		const there = script('bin');
		assert.equal(findStartScript(' ', { ...system, path: ['', join(root, 'nowhere'), join(root, 'bin')].join(delimiter) }), there);
	});
	test('is not looked for elsewhere when the setting is wrong', () => {
		script('other');
		assert.equal(findStartScript(join(root, 'nowhere'), { ...system, path: join(root, 'other') }), undefined);
	});
	test('is nowhere', () => assert.equal(findStartScript('', system), undefined));
});

describe('texts', () => {
	test('of the manifest are there in both languages', () => {
		const used = [...new Set(read('package.json').match(/(?<="%)[\w.]+(?=%")/g))].sort();
		for (const file of ['package.nls.json', 'package.nls.ja.json']) {
			assert.deepEqual(Object.keys(JSON.parse(read(file))).sort(), used, file);
		}
	});
	test('of the messages are there in Japanese', () => {
		const source = readFileSync(new URL('../src/extension.mjs', import.meta.url), 'utf8');
		const used = [...source.matchAll(/l10n\.t\('([^']+)'/g)].map(match => match[1]);
		assert.deepEqual(Object.keys(JSON.parse(read('l10n/bundle.l10n.ja.json'))).sort(), used.sort());
	});
});

test('a word is what the grammar calls one', () => {
	const word = new RegExp(JSON.parse(read('language-configuration.json')).wordPattern, 'g');
	assert.deepEqual('取組　移動販売：久良岐丘自治会、"A"（仮称）'.match(word), ['取組', '移動販売', '久良岐丘自治会', 'A', '仮称']);
});
