import './agenda/define.js';
import './speakers/define.js';
