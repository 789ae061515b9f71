import { commands, env, l10n, window, workspace } from 'vscode';
import { CloseAction, ErrorAction, ExecuteCommandRequest, LanguageClient } from 'vscode-languageclient/node';
import { findStartScript } from './start-script.mjs';

const NAME = 'Tsunagi Plan';
const SETTING = 'tsunagi.path';

/** What the language server and the client write for those who look for a reason. */
const log = window.createOutputChannel(NAME);

/** @type {LanguageClient | undefined} */
let client;

/** Tells the user nothing by itself: its texts are English and for programmers. */
class QuietClient extends LanguageClient {
	/** @override */
	error(/** @type {string} */ message, /** @type {any} */ data) {
		super.error(message, data, false);
	}
}

/**
 * Starts the language server; VS Code calls it when the first plan is opened.
 *
 * @param {import('vscode').ExtensionContext} context
 */
export async function activate(context) {
	context.subscriptions.push(log,
		commands.registerCommand('tsunagi.restart', restart),
		commands.registerTextEditorCommand('tsunagi.toJapanese', editor => translateKeywords(editor, 'ja')),
		commands.registerTextEditorCommand('tsunagi.toEnglish', editor => translateKeywords(editor, 'en')),
		workspace.onDidChangeConfiguration(change => change.affectsConfiguration(SETTING) && restart()));
	await start();
}

/** Ends the language server. */
export async function deactivate() {
	const ending = client;
	client = undefined;
	// one that did not start has nothing to end, and says so
	await ending?.dispose().catch(() => {});
}

async function restart() {
	await deactivate();
	await start();
}

async function start() {
	const setting = workspace.getConfiguration().get(SETTING, '');
	const script = findStartScript(setting, { platform: process.platform, path: process.env.PATH ?? '' });
	if (!script) {
		reportMissing(setting);
		return;
	}
	let running = false;
	client = new QuietClient('tsunagi', NAME, serverOf(script), {
		documentSelector: [{ language: 'tsunagi-plan', scheme: 'file' }],
		outputChannel: log,
		initializationFailedHandler: () => false,
		errorHandler: {
			error: () => ({ action: ErrorAction.Continue }),
			closed: () => {
				if (running) {
					reportFailure(l10n.t('Tsunagi has stopped. Plans are not checked or completed until it is restarted.'));
				}
				return { action: CloseAction.DoNotRestart };
			},
		},
	});
	try {
		await client.start();
		running = true;
	} catch {
		reportFailure(l10n.t('Tsunagi could not be started.'));
	}
}

async function translateKeywords(/** @type {import('vscode').TextEditor} */ { document }, /** @type {'ja' | 'en'} */ language) {
	const server = client;
	if (server?.isRunning()) {
		const uri = server.code2ProtocolConverter.asUri(document.uri);
		const edits = await server.sendRequest(ExecuteCommandRequest.type,
			{ command: 'tsunagi.plan.translateKeywords', arguments: [uri, language] });
		const edit = await server.protocol2CodeConverter.asWorkspaceEdit({ changes: { [uri]: edits } });
		await workspace.applyEdit(edit);
	}
}

/**
 * The command `tsunagi lsp`. Windows runs a *.cmd in a shell only, where a path needs quotes.
 *
 * @returns {import('vscode-languageclient/node').Executable}
 */
function serverOf(/** @type {string} */ script) {
	return process.platform === 'win32'
		? { command: `"${script}"`, args: ['lsp'], options: { shell: true } }
		: { command: script, args: ['lsp'] };
}

async function reportMissing(/** @type {string} */ setting) {
	const message = setting
		? l10n.t('Tsunagi Workbench was not found at “{0}”. Plans are coloured, but not checked or completed. Put the setting right.', setting)
		: l10n.t('Tsunagi Workbench was not found. Plans are coloured, but not checked or completed. Say in the settings where it is.');
	if (await window.showWarningMessage(message, l10n.t('Open the setting'))) {
		const place = env.remoteName ? 'openRemoteSettings' : 'openSettings';
		await commands.executeCommand(`workbench.action.${place}`, { query: SETTING });
	}
}

async function reportFailure(/** @type {string} */ message) {
	const again = l10n.t('Restart');
	const choice = await window.showErrorMessage(message, again, l10n.t('Show the details'));
	if (choice === again) {
		await restart();
	} else if (choice) {
		log.show();
	}
}
