/**
 * The language server of the finished product, `tsunagi lsp`, on a copy of the example of Fuchu city with two plans.
 * The tests are one session of an editor; after each, the plans are again as they were.
 */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, afterEach, before, describe, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import lsp from 'vscode-languageserver-protocol/node.js';
import { Session } from './session.mjs';

const PLAN = '四谷.plan';
const NEXT = '四谷2.plan';
const MODEL = 'areas/yotsuya.coordination';

/** As the formatter writes them. */
const TEXTS = {
	[PLAN]: `計画 四谷の支え合い "困ったときに声をかけ合える町に" {
  圏域 四谷
  協議体 ささえあい四谷
  期間 令和4年度 〜 令和5年度
  目指す姿 "食べることに困る人がいない"
  課題 買い物の不便 "坂が多い" 困りごと 買い物

  目標 食の支援 "必要な家庭に食品が届く" {
    課題 買い物の不便
    指標 配布の回数 基準値 0回 目標値 12回 単位 回

    取組 食品の配布 分類 生活支援 担当 府中市社会福祉協議会 {
      協力 ご近助会
      困りごと 食品の配布を必要とする家庭がある
      道標 相談 予定 令和4年6月 完了 令和4年6月
      道標 初回の配布 予定 令和4年9月 前提 相談 完了 令和4年9月
    }
  }
}
`,
	[NEXT]: `計画 四谷の支え合い第2期 {
  圏域 四谷
  期間 令和6年度 〜 令和7年度
  前計画 四谷の支え合い
  取組 見守り 分類 生活支援 担当 府中市社会福祉協議会
}
`,
};

/** What hinders a plan; the rest are hints. */
function mistakes(/** @type {lsp.Diagnostic[]} */ diagnostics) {
	return diagnostics.filter(({ severity = 1 }) => severity <= lsp.DiagnosticSeverity.Warning);
}

/** The names of symbols and of what they contain. @returns {string[]} */
function namesOf(/** @type {lsp.DocumentSymbol[]} */ symbols) {
	return symbols.flatMap(({ name, children = [] }) => [name, ...namesOf(children)]);
}

const clean = (/** @type {lsp.Diagnostic[]} */ diagnostics) => mistakes(diagnostics).length === 0;

describe('tsunagi lsp', { timeout: 300_000 }, () => {
	const folder = mkdtempSync(join(tmpdir(), 'つなぎ 計画 '));
	/** @type {Session} */
	let session;
	/** @type {lsp.ProtocolConnection} */
	let server;
	/** @type {lsp.ServerCapabilities} */
	let capabilities;

	before(async () => {
		cpSync(fileURLToPath(new URL('../../../examples/fuchu', import.meta.url)), folder, { recursive: true });
		Object.entries(TEXTS).forEach(([file, text]) => writeFileSync(join(folder, file), text));
		session = new Session(folder);
		server = session.connection;
		({ capabilities } = await session.initialize());
		await session.open(PLAN);
		await session.open(NEXT);
	});

	afterEach(async () => {
		for (const [file, text] of Object.entries(TEXTS).filter(([file, text]) => session.text(file) !== text)) {
			await session.type(file, session.text(file), text);
		}
	});

	after(() => {
		session.process.kill();
		rmSync(folder, { recursive: true });
	});

	/** What is proposed at a place, by its label. */
	async function proposals(/** @type {string} */ marked) {
		const answer = await server.sendRequest(lsp.CompletionRequest.type, session.at(PLAN, marked));
		return new Map((Array.isArray(answer) ? answer : answer?.items ?? []).map(item => [item.label, item]));
	}

	test('says what it can do', () => assert.deepEqual([
		'codeActionProvider', 'completionProvider', 'definitionProvider', 'documentFormattingProvider', 'documentHighlightProvider',
		'documentSymbolProvider', 'executeCommandProvider', 'foldingRangeProvider', 'hoverProvider', 'referencesProvider', 'renameProvider',
		'semanticTokensProvider', 'workspaceSymbolProvider',
	].filter(provider => !capabilities[/** @type {keyof lsp.ServerCapabilities} */ (provider)]), []));

	test('finds nothing in plans without mistakes', async () => {
		await session.diagnostics(PLAN, clean);
		await session.diagnostics(NEXT, clean);
	});

	test('finds a mistake where it stands, and mends it', async () => {
		await session.type(PLAN, '協力 ご近助会', '協力 ご近所会');
		const [mistake] = mistakes(await session.diagnostics(PLAN, found => !clean(found)));
		assert.equal(mistake.code, 'plan.reference.unknown');
		assert.match(mistake.message, /ご近所会/);
		const { textDocument } = session.at(PLAN, '|協力');
		assert.equal(session.textAt(textDocument.uri, mistake.range), 'ご近所会');

		const actions = await server.sendRequest(lsp.CodeActionRequest.type,
			{ textDocument, range: mistake.range, context: { diagnostics: [mistake] } });
		const nearName = /** @type {lsp.CodeAction} */ (actions?.find(({ title }) => title.includes('ご近助会')));
		await session.apply(/** @type {lsp.WorkspaceEdit} */ (nearName.edit));
		await session.diagnostics(PLAN, clean);
		assert.equal(session.text(PLAN), TEXTS[PLAN]);
	});

	test('proposes who can be a partner, and nothing else', async () => {
		const found = await proposals('協力 |ご近助会');
		assert.ok(found.has('ご近助会') && found.has('府中市社会福祉協議会'), [...found.keys()].join());
		assert.ok(!found.has('買い物') && !found.has('取組'), [...found.keys()].join());
	});

	test('proposes what fits into a goal, in Japanese, ready to be filled in', async () => {
		const found = await proposals('    |取組 食品の配布');
		assert.ok(['指標', '取組', '道標'].every(part => [...found.keys()].some(label => label.startsWith(part))), [...found.keys()].join());
		assert.ok(![...found.keys()].includes('振り返り'), [...found.keys()].join());
		assert.ok([...found.values()].some(item => item.insertTextFormat === lsp.InsertTextFormat.Snippet), 'snippets');
	});

	test('tells of an element of the model', async () => {
		const hover = await server.sendRequest(lsp.HoverRequest.type, session.at(PLAN, '協力 ご近|助会'));
		assert.match(JSON.stringify(hover?.contents), /ご近助会.*8施設/s);
	});

	test('leads into the model', async () => {
		const answer = await server.sendRequest(lsp.DefinitionRequest.type, session.at(PLAN, '協力 ご|近助会'));
		const [{ uri, range }] = /** @type {lsp.Location[]} */ ([answer].flat());
		assert.equal(fileURLToPath(uri), join(folder, MODEL));
		const lines = readFileSync(fileURLToPath(uri), 'utf8').split('\n').slice(range.start.line);
		assert.match(lines.join('\n'), /^\s*<organizations\s+id="\S+"\s+name="ご近助会"/);
	});

	test('finds where a plan is meant, also in other files', async () => {
		const answer = await server.sendRequest(lsp.ReferencesRequest.type,
			{ ...session.at(PLAN, '計画 四谷の|支え合い'), context: { includeDeclaration: true } });
		const found = answer?.map(({ uri, range }) => `${basename(fileURLToPath(uri))}: ${session.textAt(uri, range)}`);
		assert.deepEqual(found?.sort(), [`${PLAN}: 四谷の支え合い`, `${NEXT}: 四谷の支え合い`]);
	});

	test('renames across files', async () => {
		const place = session.at(PLAN, '計画 四谷の|支え合い');
		const edit = await server.sendRequest(lsp.RenameRequest.type, { ...place, newName: '四谷 第1期' });
		await session.apply(/** @type {lsp.WorkspaceEdit} */ (edit));
		assert.match(session.text(PLAN), /^計画 "四谷 第1期" /);
		assert.match(session.text(NEXT), /前計画 "四谷 第1期"\n/);
		await session.diagnostics(PLAN, clean);
		await session.diagnostics(NEXT, clean);
	});

	test('formats, and has nothing to do the second time', async () => {
		const { textDocument } = session.at(PLAN, '|計画');
		const format = async () => {
			const edits = await server.sendRequest(lsp.DocumentFormattingRequest.type,
				{ textDocument, options: { tabSize: 2, insertSpaces: true } });
			await session.apply({ changes: { [textDocument.uri]: edits ?? [] } });
			return session.text(PLAN);
		};
		await session.type(PLAN, '  圏域 四谷\n  協議体', '圏域　四谷   協議体');
		assert.equal(await format(), TEXTS[PLAN]);
		assert.equal(await format(), TEXTS[PLAN]);
	});

	test('has an outline of a half-written plan', async () => {
		await session.type(PLAN, 'ご近助会\n', 'ご近助会\n\t\t\t道標 \n\t\t\t予定 令和\n');
		const { textDocument } = session.at(PLAN, '|計画');
		const symbols = await server.sendRequest(lsp.DocumentSymbolRequest.type, { textDocument });
		const outline = namesOf(/** @type {lsp.DocumentSymbol[]} */ (symbols)).join();
		for (const name of ['四谷の支え合い', '買い物の不便', '食の支援', '食品の配布']) {
			assert.ok(outline.includes(name), outline);
		}
	});

	test('finds parts of all plans by name', async () => {
		const symbols = await server.sendRequest(lsp.WorkspaceSymbolRequest.type, { query: '見守り' });
		const found = symbols?.map(({ name, location }) => `${basename(fileURLToPath(location.uri))}: ${name}`);
		assert.ok(found?.some(symbol => symbol.startsWith(NEXT) && symbol.includes('見守り')), `${found}`);
	});

	test('colours by meaning', async () => {
		const { textDocument } = session.at(PLAN, '|計画');
		const tokens = await server.sendRequest(lsp.SemanticTokensRequest.type, { textDocument });
		const legend = capabilities.semanticTokensProvider?.legend.tokenTypes ?? [];
		const lines = session.text(PLAN).split('\n');
		const coloured = new Map();
		let line = 0;
		let start = 0;
		for (let i = 0, data = tokens?.data ?? []; i < data.length; i += 5) {
			start = data[i] === 0 ? start + data[i + 1] : data[i + 1];
			line += data[i];
			coloured.set(lines[line].slice(start, start + data[i + 2]), legend[data[i + 3]]);
		}
		assert.ok(coloured.has('四谷の支え合い') && coloured.has('ご近助会'), JSON.stringify([...coloured]));
		assert.notEqual(coloured.get('四谷の支え合い'), coloured.get('ご近助会'));
	});

	test('folds its parts', async () => {
		const { textDocument } = session.at(PLAN, '|計画');
		const ranges = await server.sendRequest(lsp.FoldingRangeRequest.type, { textDocument });
		const starts = ranges?.map(({ startLine }) => session.text(PLAN).split('\n')[startLine].trim().split(' ')[0]);
		assert.ok(['計画', '目標', '取組'].every(part => starts?.includes(part)), `${starts}`);
	});

	test('marks where a milestone is meant', async () => {
		const place = session.at(PLAN, '前提 相|談');
		const highlights = await server.sendRequest(lsp.DocumentHighlightRequest.type, place);
		assert.deepEqual(highlights?.map(({ range }) => session.textAt(place.textDocument.uri, range)), ['相談', '相談']);
	});

	test('sees that a file of the model has changed', async () => {
		const file = join(folder, MODEL);
		const model = readFileSync(file, 'utf8');
		const save = async (/** @type {string} */ text) => {
			writeFileSync(file, text);
			await server.sendNotification(lsp.DidChangeWatchedFilesNotification.type,
				{ changes: [{ uri: session.uri(MODEL), type: lsp.FileChangeType.Changed }] });
		};
		await save(model.replace('name="ご近助会"', 'name="四谷福祉会"'));
		const [mistake] = mistakes(await session.diagnostics(PLAN, found => !clean(found)));
		assert.equal(mistake.code, 'plan.reference.unknown');
		await save(model);
		await session.diagnostics(PLAN, clean);
	});

	test('translates the keywords and back', async () => {
		const { textDocument } = session.at(PLAN, '|計画');
		const translate = async (/** @type {string} */ language) => {
			const edits = await server.sendRequest(lsp.ExecuteCommandRequest.type,
				{ command: 'tsunagi.plan.translateKeywords', arguments: [textDocument.uri, language] });
			await session.apply({ changes: { [textDocument.uri]: edits } });
			await session.diagnostics(PLAN, clean);
		};
		await translate('en');
		assert.match(session.text(PLAN), /^plan 四谷の支え合い .*\n {2}area 四谷\n {2}council /);
		await translate('ja');
		assert.equal(session.text(PLAN), TEXTS[PLAN]);
	});

	test('ends when it is told to, and has said nothing but messages', async () => {
		assert.equal(await session.close(), 0);
		const messages = session.messages();
		assert.ok(messages.length > 0 && messages.every(({ jsonrpc }) => jsonrpc === '2.0'), `${messages.length}`);
	});
});

describe('tsunagi lsp without a project', { timeout: 300_000 }, () => {
	const folder = mkdtempSync(join(tmpdir(), 'tsunagi-'));
	const roots = {
		'no folder': null,
		'a folder that does not exist': pathToFileURL(join(folder, 'なし')).href,
		'a folder that is not on this computer': 'vscode-vfs://github/someone/plans',
	};

	after(() => rmSync(folder, { recursive: true }));

	for (const [name, root] of Object.entries(roots)) {
		test(name, async () => {
			writeFileSync(join(folder, PLAN), '計画 一人で {');
			const session = new Session(folder);
			try {
				await session.initialize(root);
				await session.open(PLAN);
				assert.ok((await session.diagnostics(PLAN, found => found.length > 0))[0].message);
				assert.equal(await session.close(), 0);
				session.messages();
			} finally {
				session.process.kill();
			}
		});
	}
});
