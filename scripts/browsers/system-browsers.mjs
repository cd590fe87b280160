/** Where a machine may have a Chromium. ARTICLE_CONTEXT_NO_SYSTEM_BROWSER=1 says that what it has does not count. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Paths that exist. Headless shells first: they start in half the time. */
export function systemBrowsers() {
  const shells = ['chromium-headless-shell', 'chrome-headless-shell'];
  const full = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge'];
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = [...shells, ...full].flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...applications()].filter((path) => existsSync(path));
}

function applications() {
  if (process.platform === 'darwin') {
    const names = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    return names.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  if (process.platform !== 'win32') return [];
  const folders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(
    Boolean,
  );
  const programs = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
  return folders.flatMap((folder) => programs.map((program) => join(folder, program)));
}
