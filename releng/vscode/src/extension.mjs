import { commands, env, l10n, window, workspace } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/node';
import { findStartScript } from './start-script.mjs';

const NAME = 'Tsunagi Plan';
const SETTING = 'tsunagi.path';

/** @type {LanguageClient | undefined} */
let client;

/**
 * Starts the language server; VS Code calls it when the first plan is opened.
 *
 * @param {import('vscode').ExtensionContext} context
 */
export async function activate(context) {
	context.subscriptions.push(
		commands.registerCommand('tsunagi.restart', restart),
		workspace.onDidChangeConfiguration(change => change.affectsConfiguration(SETTING) && restart()));
	await start();
}

/** Ends the language server. */
export async function deactivate() {
	const ending = client;
	client = undefined;
	await ending?.dispose();
}

async function restart() {
	await deactivate();
	await start();
}

async function start() {
	const setting = workspace.getConfiguration().get(SETTING, '');
	const script = findStartScript(setting, { platform: process.platform, path: process.env.PATH ?? '' });
	if (!script) {
		await reportMissing(setting);
		return;
	}
	const starting = new LanguageClient('tsunagi', NAME, serverOf(script), {
		documentSelector: [{ language: 'tsunagi-plan', scheme: 'file' }],
	});
	client = starting;
	try {
		await starting.start();
	} catch {
		const details = l10n.t('Show the details');
		if (await window.showErrorMessage(l10n.t('Tsunagi could not be started.'), details) === details) {
			starting.outputChannel.show();
		}
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
	const open = l10n.t('Open the setting');
	if (await window.showWarningMessage(message, open) === open) {
		const place = env.remoteName ? 'openRemoteSettings' : 'openSettings';
		await commands.executeCommand(`workbench.action.${place}`, { query: SETTING });
	}
}
