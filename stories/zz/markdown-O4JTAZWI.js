import { readMarkdown } from './chunk-4KKTLXNP.js';
import './chunk-N3GZ2EAU.js';
import './chunk-MLKGABMK.js';
export { readMarkdown };
