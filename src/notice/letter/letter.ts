// What a notice fetches when it is to be shown as a letter.
export { catalogue } from '../../locale/catalogues.js';
export { letterheadTemplate, letterTemplate, noticeTypeText } from './letter-template.js';
export { letterView } from './letter-view.js';
export { letterStyles } from './letter.styles.js';
