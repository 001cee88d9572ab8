import './agenda/define.js';
import './registration/define.js';
