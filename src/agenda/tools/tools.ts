// What an agenda fetches with the first thing that is asked of it.
export { catalogue } from '../../locale/catalogues.js';
export { AgendaTools } from './agenda-tools.js';
export { toolsStyles } from './tools.styles.js';
