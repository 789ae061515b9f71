import { existsSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/**
 * Where the start script of Tsunagi Workbench is; undefined if it is nowhere.
 *
 * @param {string} setting the script, or the folder that holds it; if empty, it is looked for on the PATH
 * @param {{ platform: string, path: string }} system the platform as Node.js calls it, and its PATH
 */
export function findStartScript(setting, { platform, path }) {
	const script = platform === 'win32' ? 'tsunagi.cmd' : 'tsunagi';
	const named = setting.trim().replace(/^~(?=$|[\\/])/, homedir());
	const folders = named ? [named, join(named, 'Contents', 'Eclipse')] : path.split(delimiter).filter(Boolean);
	return [named, ...folders.map(folder => join(folder, script))].find(isFile);
}

function isFile(/** @type {string} */ path) {
	return existsSync(path) && statSync(path).isFile();
}
