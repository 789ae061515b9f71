/**
 * Makes what an editor colours without a server (a TextMate grammar) from the Xtext grammar of the plan language.
 * The words come from there; only the shapes of dates, numbers and strings are written here a second time.
 */

/** What the rules that hold nothing but punctuation are coloured as. */
const PUNCTUATION = {
	Colon: 'punctuation.separator.key-value',
	Comma: 'punctuation.separator.list',
	OpenBrace: 'punctuation.section.block.begin',
	CloseBrace: 'punctuation.section.block.end',
	OpenParen: 'punctuation.section.parens.begin',
	CloseParen: 'punctuation.section.parens.end',
	RangeMark: 'keyword.operator.range',
	Arrow: 'keyword.operator.arrow',
};

const DIGIT = '[0-9０-９]';
const ERA_YEAR = `(?:明治|大正|昭和|平成|令和|[明大昭平令MTSHRＭＴＳＨＲ])(?:元|${DIGIT}{1,2})[年.．/／-]`;
const WESTERN_YEAR = `${DIGIT}{4}[年.．/／-]|(?:FY)?${DIGIT}{4}[QH]${DIGIT}|FY${DIGIT}{4}`;
const HALF_YEAR = '[上下]半?期|H[12]';
const QUANTITY = `(?:約|およそ)?[-+△▲−＋－]?[¥￥]?${DIGIT}(?:${DIGIT}|[.．百千万億]|[,，]${DIGIT}{3})*`;

/**
 * The words of an Xtext grammar.
 *
 * @param {string} xtext the grammar
 */
export function readWords(xtext) {
	const rules = readRules(xtext);
	const parser = rules.filter(rule => !rule.terminal);
	const keywords = new Map(parser.filter(rule => rule.name.endsWith('Keyword')).map(rule => [rule.name, literals(rule.body)]));
	const punctuation = new Map(parser.filter(rule => !keywords.has(rule.name) && literals(rule.body).length > 0)
		.map(rule => [rule.name, literals(rule.body)]));
	// a part of a plan begins with a keyword, and has a name or braces; all other keywords are attributes of a part
	const parts = parser.filter(rule => /^\w+Keyword\b/.test(rule.body) && /\bname=|\bOpenBrace\b/.test(rule.body));
	const wordsOf = (/** @type {typeof parts} */ some) => some.flatMap(rule => keywords.get(rule.body.split(/\W/)[0]) ?? []);
	return {
		keywords: [...keywords.values()].flat(),
		parts: wordsOf(parts),
		named: wordsOf(parts.filter(rule => rule.body.includes('name='))),
		punctuation,
		wordCharacter: characterClass(rules.find(rule => rule.name === 'WORD_CHAR')?.body ?? ''),
	};
}

/**
 * The TextMate grammar of a language with these words.
 *
 * @param {ReturnType<typeof readWords>} words
 */
export function textMateGrammar({ keywords, parts, named, punctuation, wordCharacter }) {
	const word = (/** @type {string} */ pattern) => `(?<!${wordCharacter})(?:${pattern})(?!${wordCharacter})`;
	const tail = `(?:${wordCharacter}|[/／])*`;
	return {
		name: 'Tsunagi Plan',
		scopeName: 'source.tsunagi-plan',
		patterns: [
			scoped('comment.line', { match: '(?://|／／|※).*$' }),
			scoped('comment.block', { begin: '/\\*', end: '\\*/' }),
			scoped('string.quoted.double', { begin: '"', end: '"|$', patterns: [scoped('constant.character.escape', { match: '\\\\.' })] }),
			scoped('string.quoted.double', { begin: '＂', end: '＂|$' }),
			scoped('string.quoted.double', { begin: '“', end: '”|$' }),
			scoped('string.quoted.other', { begin: '「', end: '」' }),
			{
				match: `${word(`(${anyOf(named)})`)}[:：]?[\\s　]+(${wordCharacter}+)`,
				captures: { 1: scoped('keyword.control', {}), 2: scoped('entity.name.type', {}) },
			},
			scoped('keyword.control', { match: word(anyOf(parts)) }),
			scoped('variable.other.property', { match: word(anyOf(keywords)) }),
			...[...punctuation].map(([rule, marks]) => scoped(punctuationScope(rule), { match: marks.map(mark =>
				new RegExp(`^${wordCharacter}`).test(mark) ? word(escaped(mark)) : escaped(mark)).join('|') })),
			scoped('constant.numeric.date', { match: word(`(?:${ERA_YEAR}|${WESTERN_YEAR})${tail}|${HALF_YEAR}`) }),
			{
				match: `(?<!${wordCharacter})(${QUANTITY})(${wordCharacter}*)`,
				captures: { 1: scoped('constant.numeric', {}), 2: scoped('keyword.other.unit', {}) },
			},
			// any other word, as a whole: nothing inside it is coloured
			{ match: `${wordCharacter}+` },
		],
	};
}

/** The rules of an Xtext grammar; each begins at the start of a line and ends with a semicolon at the end of one. */
function readRules(/** @type {string} */ xtext) {
	const code = xtext.replace(/('(?:\\.|[^'\\])*')|\/\*[^]*?\*\/|\/\/.*/g, '$1');
	return [...code.matchAll(/^(terminal )?(?:fragment )?(\w+)(?: returns [\w:]+)?:\s([^]*?);$/gm)]
		.map(([, terminal, name, body]) => ({ terminal: terminal !== undefined, name, body: body.trim() }));
}

/** The texts in quotes. */
function literals(/** @type {string} */ body) {
	return [...body.matchAll(/'((?:\\.|[^'\\])+)'/g)].map(match => match[1]);
}

/** A terminal rule of the form !('a'..'b' | 'c') as a class of a regular expression, for Oniguruma and JavaScript alike. */
function characterClass(/** @type {string} */ body) {
	const code = (/** @type {string} */ text) => text.startsWith('\\u') ? text
		: `\\u${text.charCodeAt(0).toString(16).padStart(4, '0')}`;
	const ranges = body.split('|').map(range => literals(range).map(code).join('-'));
	if (!body.startsWith('!') || ranges.includes('')) {
		throw new Error(`The grammar says in a new way what a word is made of: ${body}`);
	}
	return `[^${ranges.join('')}]`;
}

function punctuationScope(/** @type {string} */ rule) {
	if (!(rule in PUNCTUATION)) {
		throw new Error(`The grammar has words in the rule ${rule}, which is neither a keyword nor known punctuation`);
	}
	return PUNCTUATION[/** @type {keyof typeof PUNCTUATION} */ (rule)];
}

function anyOf(/** @type {string[]} */ texts) {
	return texts.map(escaped).join('|');
}

function escaped(/** @type {string} */ text) {
	return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

/** A pattern with the language's own ending on its scope. */
function scoped(/** @type {string} */ name, /** @type {object} */ pattern) {
	return { name: `${name}.tsunagi-plan`, ...pattern };
}
