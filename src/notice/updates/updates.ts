export { updatesTemplate } from '../../widget/updates.js';
export { updatesStyles } from './updates.styles.js';
