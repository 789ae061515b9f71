import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import lsp from 'vscode-languageserver-protocol/node.js';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** The start script of the product that the build has just made. */
const START_SCRIPT = fileURLToPath(new URL(`../../jp.tsunagi.product/target/products/jp.tsunagi.product/${{
	darwin: 'macosx/cocoa/aarch64/tsunagi.app/Contents/Eclipse/tsunagi',
	win32: 'win32/win32/x86_64/tsunagi/tsunagi.cmd',
}[/** @type {string} */ (process.platform)] ?? 'linux/gtk/x86_64/tsunagi/tsunagi'}`, import.meta.url));

/** How long to wait for something that the server tells by itself; a busy machine starts Java in half a minute. */
const PATIENCE = 120_000;

/** What VS Code says that it can do, as far as servers ask for it. @type {lsp.ClientCapabilities} */
const CAPABILITIES = {
	workspace: {
		applyEdit: true,
		workspaceEdit: { documentChanges: true },
		didChangeWatchedFiles: { dynamicRegistration: true },
		executeCommand: {},
		symbol: {},
		workspaceFolders: true,
	},
	textDocument: {
		synchronization: { didSave: true },
		completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown', 'plaintext'] } },
		hover: { contentFormat: ['markdown', 'plaintext'] },
		definition: { linkSupport: true },
		documentSymbol: { hierarchicalDocumentSymbolSupport: true },
		codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'refactor', 'source'] } } },
		rename: { prepareSupport: true },
		foldingRange: { lineFoldingOnly: true },
		publishDiagnostics: { relatedInformation: true },
		semanticTokens: {
			requests: { full: true, range: true },
			tokenTypes: Object.values(lsp.SemanticTokenTypes),
			tokenModifiers: Object.values(lsp.SemanticTokenModifiers),
			formats: ['relative'],
		},
	},
};

/** An editor with a project open: leads the real `tsunagi lsp` through the protocol library that VS Code uses. */
export class Session {
	/** @type {Map<string, TextDocument>} */
	#open = new Map();
	/** @type {Map<string, lsp.Diagnostic[]>} */
	#diagnostics = new Map();
	#told = new EventTarget();
	/** @type {Buffer[]} */
	#stdout = [];

	/** @param {string} folder the project's folder */
	constructor(folder) {
		this.folder = folder;
		this.process = spawn(START_SCRIPT, ['lsp'], {
			cwd: folder,
			shell: process.platform === 'win32',
			stdio: ['pipe', 'pipe', 'inherit'],
		});
		this.process.stdout.on('data', data => this.#stdout.push(data));
		this.connection = lsp.createProtocolConnection(
			new lsp.StreamMessageReader(this.process.stdout), new lsp.StreamMessageWriter(this.process.stdin));
		this.process.on('exit', () => {
			this.connection.dispose();
			this.#told.dispatchEvent(new Event('diagnostics'));
		});
		this.connection.onNotification(lsp.PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => {
			this.#diagnostics.set(normal(uri), diagnostics);
			this.#told.dispatchEvent(new Event('diagnostics'));
		});
		this.connection.onRequest(lsp.ApplyWorkspaceEditRequest.type, async ({ edit }) => {
			await this.apply(edit);
			return { applied: true };
		});
		this.connection.onRequest(lsp.RegistrationRequest.type, () => {});
		this.connection.listen();
	}

	/** Says hello; without a root, as an editor does that has a single file open, when `rootUri` is null. */
	async initialize(rootUri = /** @type {string | null} */ (this.uri(''))) {
		const result = await this.connection.sendRequest(lsp.InitializeRequest.type, {
			processId: process.pid,
			locale: 'ja',
			rootUri,
			workspaceFolders: rootUri === null ? null : [{ uri: rootUri, name: 'project' }],
			capabilities: CAPABILITIES,
		});
		await this.connection.sendNotification(lsp.InitializedNotification.type, {});
		return result;
	}

	/** Ends the server as an editor does, and returns its exit code. */
	async close() {
		await this.connection.sendRequest(lsp.ShutdownRequest.type);
		const exit = once(this.process, 'exit');
		// the server may be gone before this is known to be written
		this.connection.sendNotification(lsp.ExitNotification.type).catch(() => {});
		return (await exit)[0];
	}

	/** Whatever the server wrote into its standard output, as messages; anything else between them is an error. */
	messages() {
		let rest = Buffer.concat(this.#stdout);
		const messages = [];
		while (rest.length > 0) {
			const header = /^Content-Length: (\d+)\r\n(?:Content-Type:[^\r\n]*\r\n)?\r\n/.exec(rest.toString('latin1'));
			assert.ok(header, `no message: ${rest.subarray(0, 200)}`);
			const end = header[0].length + Number(header[1]);
			messages.push(JSON.parse(rest.subarray(header[0].length, end).toString('utf8')));
			rest = rest.subarray(end);
		}
		return messages;
	}

	/** The URI of a file of the project. */
	uri(/** @type {string} */ file) {
		return pathToFileURL(join(this.folder, file)).href;
	}

	/** The text of a file as the editor sees it. */
	text(/** @type {string} */ file) {
		return this.#open.get(this.uri(file))?.getText() ?? readFileSync(join(this.folder, file), 'utf8');
	}

	/** Opens a file in the editor. */
	async open(/** @type {string} */ file) {
		const document = TextDocument.create(this.uri(file), 'tsunagi-plan', 1, this.text(file));
		this.#open.set(document.uri, document);
		await this.connection.sendNotification(lsp.DidOpenTextDocumentNotification.type, {
			textDocument: { uri: document.uri, languageId: document.languageId, version: 1, text: document.getText() },
		});
	}

	/** Replaces the first occurrence of a text in an open file; the server hears of just that change. */
	async type(/** @type {string} */ file, /** @type {string} */ before, /** @type {string} */ after) {
		const document = this.#document(file);
		const start = document.getText().indexOf(before);
		assert.ok(start >= 0, `${before} is not in ${file}`);
		const range = { start: document.positionAt(start), end: document.positionAt(start + before.length) };
		await this.#edit(document.uri, [{ range, newText: after }]);
	}

	/** Does what an edit of the server says, in open files and on disk. */
	async apply(/** @type {lsp.WorkspaceEdit} */ edit) {
		for (const [uri, edits] of Object.entries(editsOf(edit))) {
			await this.#edit(normal(uri), edits);
		}
	}

	/** A place in a file, where `|` stands in a piece of its text. */
	at(/** @type {string} */ file, /** @type {string} */ marked) {
		const document = this.#document(file);
		const start = document.getText().indexOf(marked.replace('|', ''));
		assert.ok(start >= 0, `${marked} is not in ${file}`);
		return { textDocument: { uri: document.uri }, position: document.positionAt(start + marked.indexOf('|')) };
	}

	/** The text of a range of a file, open or not. */
	textAt(/** @type {string} */ uri, /** @type {lsp.Range} */ range) {
		const open = this.#open.get(normal(uri));
		return (open ?? TextDocument.create(uri, '', 0, readFileSync(fileURLToPath(uri), 'utf8'))).getText(range);
	}

	/**
	 * What the server finds in a file, as soon as that is what one waits for.
	 *
	 * @param {string} file
	 * @param {(diagnostics: lsp.Diagnostic[]) => boolean} expected
	 */
	async diagnostics(file, expected) {
		const deadline = AbortSignal.timeout(PATIENCE);
		for (;;) {
			const found = this.#diagnostics.get(this.uri(file));
			if (found && expected(found)) {
				return found;
			}
			assert.equal(this.process.exitCode, null, 'the server has ended');
			await once(this.#told, 'diagnostics', { signal: deadline }).catch(() => assert.fail(
				`${file}: ${JSON.stringify(found, undefined, ' ')}`));
		}
	}

	#document(/** @type {string} */ file) {
		return /** @type {TextDocument} */ (this.#open.get(this.uri(file)));
	}

	async #edit(/** @type {string} */ uri, /** @type {lsp.TextEdit[]} */ edits) {
		const document = this.#open.get(uri);
		if (!document) {
			const file = fileURLToPath(uri);
			writeFileSync(file, TextDocument.applyEdits(TextDocument.create(uri, '', 0, readFileSync(file, 'utf8')), edits));
			return;
		}
		const version = document.version + 1;
		// as an editor sends several changes at once: from the last to the first, so that each is where it says
		const contentChanges = edits.map(({ range, newText: text }) => ({ range, text }))
			.sort((one, other) => document.offsetAt(other.range.start) - document.offsetAt(one.range.start));
		TextDocument.update(document, contentChanges, version);
		this.#diagnostics.delete(uri);
		await this.connection.sendNotification(lsp.DidChangeTextDocumentNotification.type,
			{ textDocument: { uri, version }, contentChanges });
	}
}

/** The edits of each file. @returns {Record<string, lsp.TextEdit[]>} */
function editsOf(/** @type {lsp.WorkspaceEdit} */ edit) {
	const changes = edit.documentChanges?.filter(lsp.TextDocumentEdit.is)
		.map(({ textDocument, edits }) => [textDocument.uri, edits]);
	return changes ? Object.fromEntries(changes) : edit.changes ?? {};
}

/** A URI as this side writes it: the server may encode other characters. */
function normal(/** @type {string} */ uri) {
	return pathToFileURL(fileURLToPath(uri)).href;
}
