import type { Plugin } from 'vite';

export function rollupDossier(): Plugin;
