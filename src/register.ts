import './agenda/define.js';
import './notice/define.js';
import './speakers/define.js';
import './registration/define.js';
