import type { Issue } from './issue.js';
import type { Dossier } from './schema.js';
export declare function referenceIssues(dossier: Dossier): Issue[];
