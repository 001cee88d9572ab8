import './agenda/define.js';
import './notice/define.js';
import './registration/define.js';
