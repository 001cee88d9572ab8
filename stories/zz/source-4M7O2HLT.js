import './chunk-MLKGABMK.js';

// ../../tmp/wt/speakers/src/locale/source.ts
var templates = {};
export { templates };
