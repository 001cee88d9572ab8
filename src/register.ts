import './agenda/define.js';
import './notice/define.js';
