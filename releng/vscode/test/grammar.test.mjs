/** The colours of a plan, as VS Code's own tokeniser sees them. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';

const repository = fileURLToPath(new URL('../../..', import.meta.url));
const xtext = readFileSync(join(repository, 'bundles/jp.tsunagi.plan/src/jp/tsunagi/plan/language/Plan.xtext'), 'utf8');
const colours = fileURLToPath(new URL('../target/extension/plan.tmLanguage.json', import.meta.url));

/** @type {textmate.IGrammar} */
let grammar;

before(async () => {
	await oniguruma.loadWASM(readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm')));
	const registry = new textmate.Registry({
		onigLib: Promise.resolve({
			createOnigScanner: patterns => new oniguruma.OnigScanner(patterns),
			createOnigString: text => new oniguruma.OnigString(text),
		}),
		loadGrammar: async () => textmate.parseRawGrammar(readFileSync(colours, 'utf8'), colours),
	});
	grammar = /** @type {textmate.IGrammar} */ (await registry.loadGrammar('source.tsunagi-plan'));
});

/** The words of one line with their innermost scopes, as 計画=keyword.control; what has no colour is left out. */
function coloursOf(/** @type {string} */ line) {
	return grammar.tokenizeLine(line, textmate.INITIAL).tokens
		.map(token => ({ text: line.slice(token.startIndex, token.endIndex), scope: token.scopes[token.scopes.length - 1] }))
		.filter(({ scope }) => scope !== 'source.tsunagi-plan')
		.map(({ text, scope }) => `${text}=${scope.replace(/\.tsunagi-plan$/, '')}`);
}

describe('keywords', () => {
	test('all of them have a colour', () => {
		// read in another way than the generator does: whatever stands in quotes outside terminal rules
		const words = xtext.replace(/\/\*[^]*?\*\/|^terminal [^]*?;$/gm, '').match(/(?<=')[^'\s]+(?=')/g) ?? [];
		assert.ok(words.length > 100, `${words}`);
		assert.deepEqual(words.filter(word => !coloursOf(`${word} `)[0]?.startsWith(`${word}=`)), []);
	});

	test('an attribute looks other than a part', () => assert.deepEqual(coloursOf('取組 移動販売 分類　生活支援'),
		['取組=keyword.control', '移動販売=entity.name.type', '分類=variable.other.property']));

	test('a part without a name', () => assert.deepEqual(coloursOf('review 2022H1 ｛'),
		['review=keyword.control', '2022H1=constant.numeric.date', '｛=punctuation.section.block.begin']));

	test('before a full-width colon', () => assert.deepEqual(coloursOf('期間：'),
		['期間=variable.other.property', '：=punctuation.separator.key-value']));

	test('not inside longer words', () => assert.deepEqual(coloursOf('目標管理 事業計画 planner 参加者'), []));
});

describe('values', () => {
	for (const date of ['令和4年9月15日', 'R4.9.15', '2022-09-15', '2022/9/15', '令和４年秋', '令和元年度', '平成31年度', 'FY2022', '上半期']) {
		test(date, () => assert.deepEqual(coloursOf(date), [`${date}=constant.numeric.date`]));
	}
	test('a span', () => assert.deepEqual(coloursOf('令和3年10月〜令和4年度'),
		['令和3年10月=constant.numeric.date', '〜=keyword.operator.range', '令和4年度=constant.numeric.date']));
	test('numbers', () => assert.deepEqual(coloursOf('約1万2千円 1,200か所 62.5 ３０人'), ['約1万2千=constant.numeric', '円=keyword.other.unit',
		'1,200=constant.numeric', 'か所=keyword.other.unit', '62.5=constant.numeric', '３０=constant.numeric', '人=keyword.other.unit']));
	test('a digit inside a name is no number', () => assert.deepEqual(coloursOf('第2層コーディネーター'), []));
});

describe('texts and comments', () => {
	for (const text of ['"計画 12"', '＂計画＂', '“計画”', '「計画」']) {
		test(text, () => assert.ok(coloursOf(text).every(token => /=string\.quoted/.test(token)), `${coloursOf(text)}`));
	}
	test('an escaped quote', () => assert.deepEqual(coloursOf('"\\"" 柱').slice(1),
		['\\"=constant.character.escape', '"=string.quoted.double', '柱=keyword.control']));
	for (const comment of ['// 計画', '／／計画', '※ 計画', '/* 計画 */']) {
		test(comment, () => assert.ok(coloursOf(comment).every(token => /=comment\./.test(token)), `${coloursOf(comment)}`));
	}
	test('「…」 goes on in the next line, "…" does not', () => {
		const after = (/** @type {string} */ line) => grammar.tokenizeLine(line, textmate.INITIAL).ruleStack.depth;
		assert.equal(after('"計画'), 1);
		assert.equal(after('「計画'), 2);
	});
});

describe('examples', () => {
	const plans = readdirSync(join(repository, 'examples'), { recursive: true })
		.map(String).filter(file => file.endsWith('.plan'));

	for (const plan of plans) {
		test(`${plan}: nothing stays open at its end`, () => {
			let state = textmate.INITIAL;
			for (const line of readFileSync(join(repository, 'examples', plan), 'utf8').split(/\r?\n/)) {
				state = grammar.tokenizeLine(line, state).ruleStack;
			}
			assert.equal(state.depth, 1);
		});
	}
});
